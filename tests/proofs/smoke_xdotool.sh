#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The window under a real X server, driven by keys and the mouse: run, tune while it runs, stop, every tab,
# export, quit. Says ok, or what went wrong, and leaves with 0 only if all of it went well and Qt had nothing
# to warn of. Needs the packages xvfb and xdotool.
#   tests/proofs/smoke_xdotool.sh build/dev/bin/parascope
set -eu

program=$(realpath "${1:?path of the window program}")
home=$(mktemp -d)
display=${SMOKE_DISPLAY:-:93}
app=
server=

leave() {
    status=$?
    [ -z "$app" ] || kill "$app" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    if [ "$status" -ne 0 ]; then
        echo "failed; what it said:" && cat "$home/stderr" 2>/dev/null
    fi
    rm -rf "$home"
    exit "$status"
}
trap leave EXIT

fail() {
    echo "not ok: $*"
    exit 1
}

# waits until a command succeeds: within SECONDS "what is waited for" COMMAND...
within() {
    tries=$(($1 * 10))
    what=$2
    shift 2
    while ! "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || fail "no $what"
        kill -0 "$app" 2>/dev/null || fail "it ended while waiting for $what"
        sleep 0.1
    done
}

keys() {
    xdotool key --delay 80 "$@"
    sleep 0.3
}

recordings() { find "$home" -name '*.parascope' | grep -q .; }
exported() { [ -s "$home/smoke.json" ]; }
gone() { ! kill -0 "$app" 2>/dev/null; }
# their ids; xdotool itself ends with 0 also where it found none
window() { xdotool search --all --onlyvisible --pid "$app" --name '^Parascope$' 2>/dev/null | grep .; }
shortcuts() { xdotool search --all --onlyvisible --pid "$app" --name '^Shortcuts$' 2>/dev/null | grep .; }
# without a window manager nobody gives a dialog the focus
close_shortcuts() {
    xdotool windowfocus --sync "$(shortcuts | tail -n 1)" key Escape || true
    sleep 0.5
    ! shortcuts
}
dialog() { xdotool search --all --onlyvisible --pid "$app" --name '^Export$' 2>/dev/null | grep .; }

Xvfb "$display" -screen 0 1440x900x24 >/dev/null 2>&1 &
server=$!
export DISPLAY="$display" HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" LC_ALL=C.UTF-8
mkdir -m 700 "$home/run"
export XDG_RUNTIME_DIR="$home/run"
sleep 1
"$program" --size 1440x900 >/dev/null 2>"$home/stderr" &
app=$!
within 20 "window" window
id=$(window | tail -n 1)
xdotool windowmove "$id" 0 0 windowfocus "$id"
sleep 1

keys ctrl+r # run
within 20 "recording of the run" recordings
sleep 3
# tune the threads while it goes: their slider is 300 below the top of the panel
xdotool mousemove 60 310 click 1
keys Right Right Left
xdotool mousemove 450 280 click 1 # into a plot
keys h l plus minus n p End
for tab in 1 2 3 4 5; do
    keys "ctrl+$tab"
done
keys F11
keys F11
keys ctrl+t
keys ctrl+t
keys F1
within 10 "list of shortcuts" shortcuts
within 10 "end of the list of shortcuts" close_shortcuts
xdotool windowfocus --sync "$id"
xdotool mousemove 140 796 click 1 # Stop stands where Run was
sleep 3

keys ctrl+e
sleep 1
keys Down Down Down Down Down Down Return # the menu: all figures (JSON)
within 10 "export dialog" dialog
xdotool windowfocus --sync "$(dialog | tail -n 1)"
sleep 0.5
keys ctrl+a
xdotool type --delay 30 "$home/smoke.json"
keys Return
within 20 "exported file" exported
grep -q '"outcome": "cancelled"' "$home/smoke.json" || fail "the run was not stopped"

xdotool windowfocus --sync "$id"
sleep 0.5
keys ctrl+q
within 15 "end of the program" gone
code=0
wait "$app" || code=$?
app=
[ "$code" -eq 0 ] || fail "exit code $code"
[ ! -s "$home/stderr" ] || fail "it warned"
[ "$(find "$home" -name '*.parascope' | wc -l)" -eq 1 ] || fail "there is not one recording"
echo "ok"
