#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes exported .hlog and .hgrm files with another implementation of HdrHistogram (npm hdr-histogram-js) and
// compares counts and percentiles with the run's own JSON. Exit code 0 when all agree.
//
//     NODE_PATH=FOLDER/node_modules hlog.js PARASCOPE_CLI [--times 3]
'use strict';
const {execFileSync} = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const hdr = require('hdr-histogram-js');

const JOBS = [
    '--workload spin --param service=1ms --param distribution=exponential --threads 1 --duration 3s',
    '--workload noop --threads 1 --duration 2s',
    '--workload sleep --param service=3ms --processes 2 --rate 300 --arrivals poisson --duration 3s',
];
const TAGS = {'NO TAG': 'response', service: 'service', wait: 'wait'}; // as the reader names a line without one
const PERCENTILES = {50: 'p50', 90: 'p90', 95: 'p95', 99: 'p99', 99.9: 'p99_9'};
let failures = 0;

function empty() {
    return hdr.build({lowestDiscernibleValue: 1, highestTrackableValue: 3600e9, numberOfSignificantValueDigits: 3});
}

/// One histogram a tag, the lines of the log added up.
function decode(text) {
    const reader = new hdr.HistogramLogReader(text);
    const sums = {};
    for (let line = reader.nextIntervalHistogram(); line !== null; line = reader.nextIntervalHistogram()) {
        const tag = line.tag;
        sums[tag] = sums[tag] || empty();
        sums[tag].add(line);
    }
    return sums;
}

function check(what, ours, theirs, tolerance) {
    const same = ours === theirs || Math.abs(ours - theirs) <= tolerance * Math.abs(theirs);
    failures += same ? 0 : 1;
    console.log(`${same ? 'same  ' : 'DIFFER'} ${what.padEnd(24)} ${String(ours).padStart(14)} ${String(theirs).padStart(14)}`);
}

/// Percentile rows of a .hgrm: "value percentile count 1/(1-percentile)".
function rowsOf(text) {
    return text.split('\n').filter((line) => /^\s*[0-9]/.test(line)).map((line) => line.trim().split(/\s+/).map(Number));
}

function compareRun(cli, job, seed) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parascope-hlog-'));
    const made = path.join(folder, 'runs');
    const run = ['run', ...job.split(' '), '--seed', String(seed), '--format', 'json', '--quiet', '--out', made];
    const metrics = JSON.parse(execFileSync(cli, run, {maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore']})).metrics;
    const recording = path.join(made, fs.readdirSync(made).find((name) => fs.existsSync(path.join(made, name, 'recording.parascope'))), 'recording.parascope');
    const hlog = path.join(folder, 'run.hlog'), hgrm = path.join(folder, 'run.hgrm');
    execFileSync(cli, ['report', recording, '--hlog', hlog, '--hgrm', hgrm], {stdio: 'ignore'});
    console.log(`${job}, seed ${seed}`);
    const sums = decode(fs.readFileSync(hlog, 'utf8'));
    for (const [tag, name] of Object.entries(TAGS)) {
        check(`${name} count`, sums[tag].totalCount, metrics[`${name}_samples`], 0);
        for (const [percent, short] of Object.entries(PERCENTILES)) {
            const told = metrics[`${name}_${short}_ms`];
            if (told !== null && told !== undefined)
                check(`${name} ${short} ms`, sums[tag].getValueAtPercentile(Number(percent)) / 1e6, told, 1e-9);
        }
    }
    const theirs = rowsOf(sums['NO TAG'].outputPercentileDistribution(5, 1e6));
    const ours = rowsOf(fs.readFileSync(hgrm, 'utf8'));
    const total = Number(/Total count\s*=\s*(\d+)/.exec(fs.readFileSync(hgrm, 'utf8'))[1]);
    check('.hgrm count', total, sums['NO TAG'].totalCount, 0);
    check('.hgrm rows', ours.length, theirs.length, 0);
    const differing = ours.filter((row, i) => !theirs[i] || [0, 1, 2].some((k) => Math.abs(row[k] - theirs[i][k]) > 1e-3 * Math.max(1e-3, Math.abs(theirs[i][k])))).length;
    check('.hgrm rows that differ', differing, 0, 0);
    fs.rmSync(folder, {recursive: true});
}

const [cli, , times] = process.argv.slice(2);
if (!cli) {
    console.error('usage: hlog.js PARASCOPE_CLI [--times N]');
    process.exit(2);
}
for (let seed = 1; seed <= Number(times || 3); ++seed)
    for (const job of JOBS)
        compareRun(cli, job, seed);
console.log(failures === 0 ? 'all the same' : `${failures} differ`);
process.exit(failures === 0 ? 0 : 1);
