<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>CoresPlot</name>
        <message>
            <source>core %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>/s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tiles</name>
        <message>
            <source>Max stall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest time the main thread of this app did not answer, from the exact busy periods of its event loop. Warning from 50 ms, bad from 100 ms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of all logical CPUs of the machine in use, from the kernel's counters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resident memory of this app and its children together; shared pages count in each. MB and GB are powers of 1024.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks that failed, timed out or were lost, in the whole run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throughput</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks finished per second: mean of the last 5 s, of the measured part once the run is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latency p50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half of the tasks had their response within this time (visible range, or measured part once the run is over).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latency p99</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>99 % of the tasks had their response within this time. Needs 299 tasks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 over 50 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 CPUs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>peak %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n = %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>max %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no stall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 &gt; 50 ms</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Measurement disturbed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other programs took %1 of the CPUs while it ran. Close them and run again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More load than possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only %1 of the offered tasks were done. Lower the rate or add workers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too short to judge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 tasks in %2. Run for 10 s or longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks are failing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 tasks failed, %2 of all. The Events tab says where.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The window freezes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks run on the main thread: it did not answer for %1. Add threads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fast, but not smooth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, but the main thread froze for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More workers than CPUs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 workers on %2 usable CPUs: %3 wait for their turn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, p99 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1%2, no task failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smooth and fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1%2, main thread never away for more than %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The run did not finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reason is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready when you are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick a workload, choose threads and processes, then press Run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measuring…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A first judgement comes after 3 s and 100 tasks.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Runs a workload on threads and processes and shows how it does.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::AdvancedSection</name>
        <message>
            <source>Advanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advanced settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>auto</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm-up, not counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>auto: until three one-second windows differ by less than 2 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passing data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How inputs and results travel to the workers and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extra payload</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bytes sent with every task, to see what messages cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lanes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dispatch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How a task reaches a thread: long-lived lanes, or one of Qt's ways</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>automatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shared memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pipes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How this app talks to child processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same seed, same tasks and arrivals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>auto warm-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warm-up %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seed %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::Banner</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::BottomPane</name>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expand the details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the details the room of the plots, or back (F11)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events  %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::CoresPlot</name>
        <message>
            <source>Cores plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n core(s), mean utilisation %1</source>
            <translation>
                <numerusform>%n core, mean utilisation %1</numerusform>
                <numerusform>%n cores, mean utilisation %1</numerusform>
            </translation>
        </message>
        <message>
            <source>mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>core %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::EventTable</name>
        <message>
            <source>change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>respawned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warm-up over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>process %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>busy: it was computing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>starved: other threads had the CPUs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blocked: it waited for a lock, a disk or a timer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cause not available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from here on it counts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::HeaderBar</name>
        <message>
            <source>inline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hybrid</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n thread</numerusform>
                <numerusform>%n threads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n process(es)</source>
            <translation>
                <numerusform>%n process</numerusform>
                <numerusform>%n processes</numerusform>
            </translation>
        </message>
        <message>
            <source>on the main thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open loop, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>batch of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed loop, %1 in flight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No run yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>30 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>60 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide or show the settings (Ctrl+B)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a recording or a plan (Ctrl+O)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy of this recording (Ctrl+S)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the figures of this run as CSV files (Ctrl+E)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch between dark and light (Ctrl+T)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warming up %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running %1 / %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed after %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved run</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::LatencyPlot</name>
        <message>
            <source>Latency plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p99</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p99.9</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latency p50 %1, p99 %2, highest %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p90</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::LayoutSection</name>
        <message>
            <source>Run it as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the main thread of this app: the window freezes while a task runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pool of threads in this app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Child processes, each on its own main thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hybrid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Child processes with a pool of threads each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threads per process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threads in the pool of each process. Acts at once during a run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Child processes; none = tasks run in this app. Acts at once during a run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, slider</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n worker(s)&lt;/b&gt;</source>
            <translation>
                <numerusform>&lt;b&gt;%n worker&lt;/b&gt;</numerusform>
                <numerusform>&lt;b&gt;%n workers&lt;/b&gt;</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>on %n usable CPU(s)</source>
            <translation>
                <numerusform>on %n usable CPU</numerusform>
                <numerusform>on %n usable CPUs</numerusform>
            </translation>
        </message>
        <message>
            <source>: %1 will wait</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::LegendStrip</name>
        <message>
            <source>100 %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::LoadSection</name>
        <message>
            <source>Load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fixed number of tasks in flight: the next starts when one ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks arrive at a rate, whether or not earlier ones are done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fixed number of items in chunks; ends when all are done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>auto</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In flight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks handed out and not yet back. auto: 4 for each worker. Acts at once during a run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrivals per second. Acts at once during a run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Poisson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>constant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrivals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Random gaps as of independent users, or even ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items to work through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chunk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items a task takes at once. auto: an equal share for each worker. Acts at once during a run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length of the measured part; a warm-up comes on top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10 s: a first look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>60 s: enough for p99.9 of fast tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>30 min: does it stay that way?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preset %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The items of this workload come from its input folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::LoopPlot</name>
        <message>
            <source>Main thread plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>long stall  &gt; 100 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stall  &gt; 50 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dropped frame  &gt; 16.7 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p99</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>max</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Main thread: event-loop delay p99 %1, longest %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>worst</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>starved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blocked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::MainWindow</name>
        <message>
            <source>Recording saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV files written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>can't open the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recordings and plans (*.parascope *.json);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recordings (*.parascope)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for the CSV files</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::ParameterForm</name>
        <message>
            <source>%1. Acts at once during a run.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::PlotBoard</name>
        <message>
            <source>Latency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>response time, log scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>response</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p50, p90, p99 and p99.9 over time,</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from every task that ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throughput</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tasks finished per second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tasks/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks finished per second,</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with errors marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Main thread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event-loop delay, worst of each column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loop delay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long a click would have had to wait,</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with every stall marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>utilisation of each logical core</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>utilisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How busy each logical core is,</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one row per core</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which time: response, wait or service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which latency is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Response time: from due to delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait time: from due to started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service time: from started to ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wait time, log scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>service time, log scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>service</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::PlotCard</name>
        <message>
            <source>Follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to the newest data and follow it (End)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow the newest data</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::RunPanel</name>
        <message>
            <source>Run settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the run; what was measured is kept (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run with these settings (Ctrl+R)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can be changed when the run is over</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::StatusLine</name>
        <message>
            <source>Sampling 10 Hz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+R run · Esc stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 usable CPUs</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n core</numerusform>
                <numerusform>%n cores</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 CPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 worst loop delay from drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parascope itself: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::ThroughputPlot</name>
        <message>
            <source>Throughput plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>offered %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throughput mean %1, %2 failed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::TileRow</name>
        <message>
            <source>Live figures</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::VerdictTile</name>
        <message>
            <source>Verdict: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::WorkerTable</name>
        <message>
            <source>This app, worker %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Process %1, worker %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Busy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::WorkloadButton</name>
        <message>
            <source>Choose what a task does (Ctrl+K)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workload: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::WorkloadPicker</name>
        <message>
            <source>Search workloads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workloads</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>parascope::WorkloadSection</name>
        <message>
            <source>Workload</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder with the input files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Input folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the input folder</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
