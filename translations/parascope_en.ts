<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Core</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work differs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plans differ: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logical CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtualization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>governor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machines differ: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parascope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runs of %1 are no repetitions of each other: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: other load disturbed %2 of %3 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: overloaded, so latencies depend on the length of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main thread delay p98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main thread delay p98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory (RSS peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory (rss peak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the smallest change that counts here, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small a difference to be noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value of 0 has no ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short, too few tasks or no value above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run does not show how much this differs from run to run: repeat it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are far from the others, the first one slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are far from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs a side: fewer than 9 say little by a rank test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a side has no run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run a side: intervals come from 20 blocks of time within it and hold nothing of what differs from run to run; repeat both to be sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lower %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 higher %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable, because %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie: %1, %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is better: %1, from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is worse: %1, from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n worker processes died</source>
        <translation>
            <numerusform>%n worker process died</numerusform>
            <numerusform>%n worker processes died</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offered rate was achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else used the CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load generator had time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load generator was in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little&apos;s law holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utilization law holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main thread answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers did not die again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker reached its memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker stood still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no task was lost; each start costs time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit, make tasks smaller, or recycle workers before they have grown so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what they wait for; a time-out for tasks names the one that hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>worker processes were ended by their memory limit: %n times</source>
        <translation>
            <numerusform>worker processes were ended by their memory limit: %n time</numerusform>
            <numerusform>worker processes were ended by their memory limit: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>worker processes stood still and were ended: %n times</source>
        <translation>
            <numerusform>worker processes stood still and were ended: %n time</numerusform>
            <numerusform>worker processes stood still and were ended: %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>No worker died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory did not grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks are long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All CPUs may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers did not wait for CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting tasks had workers enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers had equal shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory kept up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks did not wait for each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report. %1, %2 checks passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 process</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message>
        <source>tasks are too short: handing one over costs %1, and it takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time to hand over a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the workers&apos; time inside tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handing over costs more than 10 % of the service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the CPU time goes into handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle %1 tasks into one (batch: a larger chunk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 of %2 CPUs may be used (%3), and %4 workers share them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs in the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer usable CPUs than the machine has, and more workers than those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers take turns instead of running side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1, or lift the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers share %2 CPUs: %3 of their time they wait for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run-queue wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run-queue wait of a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>involuntary context switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more workers than usable CPUs, and run-queue wait above 25 % of wait and CPU time together, not counting what other programs took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task takes %1 longer than it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks mostly wait (%1 CPU) while %2 others queue for a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU share of the service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers inside tasks 90 % of the time, on a CPU or waiting for one below 30 % of that, and half as many tasks queued as there are workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 times the throughput is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load is uneven: one worker was busy %1 of the time, another %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busiest worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laziest worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the laziest worker below %1 of the busiest, which is busy 60 % or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the workers&apos; time is idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use smaller chunks, so that who is done early takes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let workers share one queue, and split the longest tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side by side a task takes %1 times the CPU time it takes alone: the workers wait for memory, its bandwidth or shared cache lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time of a task / alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time of a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time above %1 times that of a task alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the CPU time is spent waiting for memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1, touch less memory in a task, or keep what different workers write apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks wait for each other: %1 of the %2 a task takes it neither computes nor waits for a CPU, alone it would not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting inside a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting above 30 % of the service time of a task alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the workers&apos; time is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the lock for less, or run %1 processes with a thread each: a lock is one process&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what the processes share: a file, a port, a lock in shared memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was ready to run and other threads had the CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waited for a lock, a sleep or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cause is not available here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the tasks on a worker thread: 1 thread instead of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one worker fewer than there are CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the wait off the main thread, or make it asynchronous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this work to a worker, or split it into pieces below 16 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory of %1 grows by %2 a second and does not come to rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower end of its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSS at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower end of the Theil-Sen slope&apos;s 95 % interval above %1 a second, over 5 s or more, in the second half as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 GiB more every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what a task keeps; until then, recycle workers after a number of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks were lost</source>
        <translation>
            <numerusform>%n task was lost</numerusform>
            <numerusform>%n tasks were lost</numerusform>
        </translation>
    </message>
    <message>
        <source>the main thread did not answer for up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay p98 of the main thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a busy period of 50 ms or more (100 ms, or three, where the CPU was taken away), or a p98 delay above 50 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a click waits; %1 of the time was lost in stalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one click in fifty waits longer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>worker processes died again and again: %n times</source>
        <translation>
            <numerusform>worker processes died again and again: %n time</numerusform>
            <numerusform>worker processes died again and again: %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks lost with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three crashes or more in a run, or a worker given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; each start costs time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run one task alone and look at how it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was measured: the run ended during its warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured time above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it longer, or give a shorter warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overloaded: %1 of the offered rate was achieved, so latencies grow with the length of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achieved share of the offered rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achieved / offered below 0.99 with 100 arrivals or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue grows by %1 tasks a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer at most %1 a second, or add workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurement disturbed: other programs used %1 of the CPUs, the hypervisor took %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU of other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other programs and steal above 5 % of all CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all figures depend on what else ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End other programs and repeat the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parascope&apos;s own threads used %1 of a core: the load may be limited by its generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own CPU above 80 % of a core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughput may be that of the generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make tasks longer or bundle them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load generator was late: its p99 lateness is above a tenth of the median response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 lateness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 lateness above 10 % of the median response time in three of four moments in which nobody else took the CPUs, or while it used half a core itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the response time is the generator&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a CPU free for the generator, or lower the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of submitted tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their results are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks failed</source>
        <translation>
            <numerusform>%n task failed</numerusform>
            <numerusform>%n tasks failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Read why the first one failed among the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks timed out</source>
        <translation>
            <numerusform>%n task timed out</numerusform>
            <numerusform>%n tasks timed out</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them more time, or find what holds them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks lost with a worker that died</source>
        <translation>
            <numerusform>%n task lost with a worker that died</numerusform>
            <numerusform>%n tasks lost with a worker that died</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the exit of the worker among the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks refused by a worker</source>
        <translation>
            <numerusform>%n task refused by a worker</numerusform>
            <numerusform>%n tasks refused by a worker</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the rate or allow a longer queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little&apos;s law does not hold: throughput x response time is %1 of the tasks in flight, so don&apos;t trust the latencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughput x response time / in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latencies can&apos;t be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run parascope-cli selftest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the utilization law does not hold: workers were busy for %1 of the time their tasks took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy time / (tasks x service time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utilization or service times can&apos;t be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null test: too few runs to know the machine&apos;s noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null test, A against A over %1 runs: one run varies by %2, two halves differ by up to %3, false alarms %4. To show a change of 5 % takes %5 runs a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noisy: equal runs differ by up to %1 % here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other programs disturbed %1 of %2 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 % of tasks within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 % efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it costs the main thread is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main thread answers within %1 in 98 of 100 cases, with stalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main thread answers within %1 in 98 of 100 cases, without a stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no worker (tasks on the main thread)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1%2: %3, and %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other settings can&apos;t be told from it</source>
        <translation>
            <numerusform>%n other setting can&apos;t be told from it</numerusform>
            <numerusform>%n other settings can&apos;t be told from it</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer: no cell was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: no setting keeps the limits (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine drifted: the first cell at the end is at %1 % of what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cells failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sweep is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine raises false alarms: %1 % of comparisons of equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a program once per task and waits for it; exit code 0 is success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program and arguments; {threads}, {processes} and {index} are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compresses its input with zlib and restores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes each task receives and compresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spins, and now and then ends its worker process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal, exit code 3 (exit), or exit code 0 (leave)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increments counters of different workers that share a cache line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increments per task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes gives each counter cache lines of its own: the cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of going wrong, in each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker does not go wrong before this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibonacci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes a Fibonacci number by naive recursion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Fibonacci number; work grows by 1.6 per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spins, and now and then gives a wrong result or breaks the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong results, or bytes that are no frame (needs processes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spins, and now and then does not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a hang; 0 = for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeping, or using a CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes every file below a directory with SHA-256; results equal sha256sum&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk and CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds, writes and parses a JSON document with Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU and allocator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spins, and takes memory that it never gives back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes a second that each worker leaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process leaks no more than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker does not leak before this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spends a share of its time inside one lock that all threads of a process need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy time of a task, without waiting for the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the service time inside the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandelbrot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes a square picture of the Mandelbrot set with vector instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations after which a point counts as inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies two square matrices of doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns of the matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikj runs along memory, ijk strides through the caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does nothing, so that the cost of dispatching a task is all there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointer chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows a random cycle of cache lines, one dependent load after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the cycle, which all workers of a process share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads per task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the primes up to a limit with a segmented sieve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest number looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes its input with OpenSSL&apos;s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes each task receives and hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the service time without using a CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts random 64-bit numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a CPU busy until the service time has passed on the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams through arrays far larger than the caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of all arrays of a worker together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy: a = c; triad: a = b + s c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spins, and now and then throws an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time a task takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How service times vary around their mean; drawn from the task&apos;s seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has locked the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the other program that uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full or a write failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free space or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use another copy of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that its folder exists and may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the file and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SQLite driver for Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install libqt6sql6-sqlite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t open the recording, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t use the recording, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t read the recording, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t write the recording, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t create the recording, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t open the history, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t use the history, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t read the history, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t open the sweep, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t use the sweep, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t read the sweep, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t write the sweep, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t create the recording, the file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder that exists and may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 intervals of the run are missing, they could not be written and no more fitted in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rely on the run only up to the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording was deleted or its folder was moved while it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the run again from the window or rerun it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording is finished already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t create the folder for runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t create a folder for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder that may be written, with --out on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder that may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording&apos;s description of the run is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording&apos;s outcome of the run is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording&apos;s plan can&apos;t be read, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it with the version of Parascope that wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the path and the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file named recording.parascope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a recording but another program&apos;s database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording of format %1, this version reads up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install a newer Parascope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording is cut short, %1 of %2 bytes are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy it again from where it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t create the folder of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the permissions of the folder above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history was written by a newer Parascope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install that version, or move the file away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a history but another program&apos;s database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the file away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t put an interrupted recording together, its folder is read-only and the copy failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy it with the files beside it to a folder that may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval %1 of the recording is damaged, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording is damaged, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t open the recording, that is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the file recording.parascope in the folder of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t write the file, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder with free space that may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t create the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the results of the batch are incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t save the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t write the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t tell the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has to end in .csv, .png or .svg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t start a worker process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the launcher and the installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker process %1 ended %2 times right after its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker process %1 was started %2 times and never got ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker process %1 was started again %2 times within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see what it wrote to stderr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worker process does not speak Parascope&apos;s protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the launcher and that it starts parascope-worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worker process speaks protocol version %1, this program %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the same Parascope version on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t create a pipe to a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use fewer processes or raise the limit of open files (ulimit -n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PARASCOPE_WORKER does not name a program that can be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct or unset PARASCOPE_WORKER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program of the worker processes is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install parascope-worker there or name it in PARASCOPE_WORKER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t use shared memory with these children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use --channel stdio or auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs and results of a task may have at most 63 MiB over stdio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the task smaller or use --transfer shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t get memory for tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t create shared memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use fewer tasks in flight or smaller payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many changes of the task size in one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the task size was changed too often in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run has no room for tasks that large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start a new run with that size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; has no task size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the results of %1 items need more than 1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use fewer items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a write failed and the disk may be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task size → %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up ended by its limit, without a steady state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task alone takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task alone takes %1 and %2 of CPU time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task failed without a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker P%1 ready in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker P%1 is started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker P%1 exited (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker P%1 ended: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker P%1 is given up: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker P%1 hangs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker P%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task %1 overran the time-out after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by time-out: task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: worker P%2 is ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a thread can&apos;t be ended, it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker P%1 ended by memory limit: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by memory limit: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker P%1 ended by memory limit: it asked for more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by memory limit: it asked for more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker P%1 is replaced %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent to worker P%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such worker now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not happen: the run ended before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accounts are wrong: %1 tasks were submitted, %2 have an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thread still runs its task and can&apos;t be ended from outside; it stays until it comes back or Parascope exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed by signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign of life for %1 s (it was stopped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign of life for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its main thread hung for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not get ready within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not exit after its error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed its output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent an unexpected %1 frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent a malformed %1 frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered for a task it was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered for a task it was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the process closed its output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the process ended in the middle of a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hung until it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no task was completed in the measured part: make the runs longer than a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known within %1 % after %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot win: its best of %1 runs is %2 % of the leader&apos;s worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, above %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no peak: the law rises without end, which no machine does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extrapolated: the peak at N = %1 lies outside of the measured range %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superlinear: with N = %1 each does %2 times the work of N = %3; look for a cache that became large enough, or a first point that is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound by memory bandwidth: with N = %1 a task takes %2 times the CPU time it takes with N = %3, so the workers wait for memory, not for each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few points: %1 different N; 6 or more make errors that can be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no errors: as many parameters as points, so nothing is left to judge the fit by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor fit: R² is %1, the law does not describe these points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a multiple of %1, up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threads in each of %2 processes are %3 workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer &apos;move&apos; is not possible between processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use copy or shared, or 0 processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel &apos;shm&apos; needs local children, and the plan has a launcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use channel stdio or auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for process %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes count from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; ends the process it runs in, and that would be Parascope itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a memory limit is for child processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only child processes can be recycled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faults can only be injected into child processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only an open loop has a queue that can be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a queue policy needs a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --queue N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an open loop needs a rate above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; runs as a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out --rate and --in-flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; needs a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --input DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch needs a number of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --items N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown workload &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan field &apos;%1&apos; is not what it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown plan field &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove it or correct its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct it or export a plan anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan names no workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a field as in &quot;workload&quot;: &quot;sha256&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t read the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan is larger than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no injection: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be an executable file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install it, or give its full path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running commands is not available on this platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote or a backslash is left open in the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no command given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one with --param command=&quot;program arguments&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t load OpenSSL 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install libssl3, which brings libcrypto.so.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t read the input directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no input directory given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one with --input DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no files in the input directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a directory with regular files in it or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter &apos;%1&apos; of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choices: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown parameter &apos;%1&apos; of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is needed, not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot; as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to sweep over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --threads 1-8 or --processes 0,1,2 or --sweep NAME=RANGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sweep would have no or more than %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use steps, as in 1-64*2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in 1-8, 1-8+2, 1-32*2, 1,2,4 or auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use steps, as in 1-1000+50 or 1-1024*2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sweep was begun on another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin a new one in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds a sweep of another plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder, or go on with that one by --resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a sweep, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t create the sweep, the file exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the folder of a sweep that was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in kill@5s or stop@2s:1 (kill, term, stop, cont)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in main_p98_ms=50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in main_p98_ms=50, response_p99_ms=20, memory=512MiB or errors=0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by a newer Parascope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Other load disturbed the measurement: repeat it before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 completed, half of the tasks within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 completed, half of the tasks within %2 and 99 % within %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overloaded: of %1 offered only %2 were completed, so latencies grow with the length of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main thread was not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main thread stayed responsive (p99 delay %1, no stall)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main thread stalled once, %1 at the longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main thread stalled %1 times, %2 at the longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task gave no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks gave no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured: the run ended during its warm-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task was completed while measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in_flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task_size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory_limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample_every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe_every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warmup (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline on the main thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, closed loop, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open loop, %2 arrivals, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poisson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs came to no steady state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runs were made in turns and neighbours are alike: they are compared pair by pair, so that what the machine does in the long run cancels out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resampled blocks of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welch&apos;s t of the logarithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrap of the medians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilcoxon&apos;s signed ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 runs, paired by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie: %1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput came to rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no steady state: throughput still changed in the last quarter of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughput before it changed, of that at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the run before it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a level that differs by more than 5 % ends in the last 25 % of the measured part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figures depend on the length of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it longer, or find what changes: heat, a cache that fills, memory that grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconsistent: %1 has no steady state in %2 of %3 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: %1 would be the best, but in %2 of %3 runs its throughput came to no steady state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker process P%1 died (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, first P%2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set retries to 1: tasks that a process takes with it are given out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the faults that the plan injects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a memory limit: the system kills a process in this way when it has no memory left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurement disturbed: other programs used %1 of the CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurement disturbed: the hypervisor took %1 of the CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wrote nothing to stderr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference shown: the interval holds 0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response p99.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response p99.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, all cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU of all cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a longer run has longer stalls, and these differ in length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change that is neither better nor worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contention σ not detectable: its interval holds 0, so no serial part is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coherency κ not detectable: its interval holds 0, so more workers may cost nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoresPlot</name>
    <message>
        <source>core %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Report (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (Markdown)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace for Perfetto or Chrome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces (*.trace.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HdrHistogram log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HdrHistogram logs (*.hlog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile tables (*.hgrm)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labs</name>
    <message>
        <source>the main thread did not answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task on the main thread blocks everything else for as long as it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loop delay p99 %1 inline, %2 in a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same work in a pool leaves the main thread free to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CPUs of work done with tasks of 5 µs, %2 with tasks of 2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing a task over has a price: tasks have to be much longer than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with threads, %2 with processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For work that shares nothing it makes little difference: choose by safety and memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashes, %2 started again, %3 tasks lost, %4 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crash takes one process and its tasks, not the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a copied megabyte, %2 with a shared one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that is shared costs the same whatever its size; a copied one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blocked main thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task of 150 ms on the main thread freezes the window for 150 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same work in a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads keep the main thread free: its delays fall to a fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that are too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks of 5 µs spend much of their time being handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads or processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hashing is as fast in threads as in processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash and respawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process that crashes is started again and the run goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied or shared message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a megabyte that is copied to each task costs throughput, a shared one does not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours of maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Parascope is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduced motion: plots move twice a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wanted p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A p99 above this makes the tile and the verdict a warning, for example 20 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs are &amp;kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often CPUs and processes are read. In between, plots have no figures of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often main threads are looked at, for the cause of a stall. Their delay is measured at every turn of the event loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For new runs. A comparison of runs says where these differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset run settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StallWords</name>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self: this window was drawing, not the workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy: it was computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starved: other threads had the CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: it waited for a lock, a disk or a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Max stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time the main thread of this app did not answer, from the exact busy periods of its event loop, in the measured part of the run (not only where it is looked at). Warning from 50 ms, bad from 100 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident memory of this app and its children together; shared pages count in each. MB and GB are powers of 1024. Warning from 80 %, bad from 95 % of what it could have: this and what is free (of an old run: the machine&apos;s memory), or the limit of the largest child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that failed, timed out or were lost, in the whole run. Warning from one, bad from 1 % of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks finished per second: mean of the last 5 s, of the measured part once the run is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the tasks had their response within this time (visible range, or measured part once the run is over).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 % of the tasks had their response within this time. Needs 299 tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over 50 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &gt; 50 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vs baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the baseline run: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all logical CPUs of the machine in use, from the kernel&apos;s counters. Warning from 95 % for 10 s: nothing is left for the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning above the target of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured: this is of the warm-up, and no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Measurement disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs took %1 of the CPUs while it ran. Close them and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More load than possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of the offered tasks were done. Lower the rate or add workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks in %2. Run for 10 s or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks are failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window freezes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks run on the main thread: it did not answer for %1. Add threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast, but not smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but the main thread froze for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More workers than CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers on %2 usable CPUs: %3 wait for their turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, p99 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2, no task failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth and fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2, main thread never away for more than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a workload, choose threads and processes, then press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first judgement comes after 3 s and 100 tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× one worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks failed, %2 of all. The timeline shows where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower than wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 is %1, the target is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the 60-second tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>See %n finding(s) →</source>
        <translation>
            <numerusform>See %n finding →</numerusform>
            <numerusform>See %n findings →</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on timeline →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Sweep tab shows how far it is. Run is free again when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More workers than useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers do no more than %2. Use %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run once with one worker to see how many times faster this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended within its warm-up: nothing was measured. Let it run longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring begins when throughput is steady, after %1 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring begins after a warm-up of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results come chunk by chunk, %1 items each. Smaller chunks show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few chunks to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chunks in %2: each is one task. Smaller chunks would say more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs a workload on threads and processes and shows how it does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::AdvancedFields</name>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: until three one-second windows differ by less than 2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How inputs and results travel to the workers and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes sent with every task, to see what messages cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a task reaches a thread: long-lived lanes, or one of Qt&apos;s ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this app talks to child processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seed, same tasks and arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task that runs longer is ended with its process and counts as timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory per process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child process that grows beyond this is ended and started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a task that was lost with its process is given out again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::AdvancedSection</name>
    <message>
        <source>auto warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>%n retry</numerusform>
            <numerusform>%n retries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parascope::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::BottomPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the details the room of the plots, or back (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower than p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep that goes: its runs, and the time it takes at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::CompareHeader</name>
    <message>
        <source>Columns of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark two runs with Space in the History tab: A is what it was, B is what it became.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::CompareTable</name>
    <message>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run A: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run B: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::CoresPlot</name>
    <message>
        <source>Cores plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1, core %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::EventTable</name>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>respawned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from here on it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recycled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solo task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::EventsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings appear when a run is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try %n thread(s)</source>
        <translation>
            <numerusform>Try %n thread</numerusform>
            <numerusform>Try %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n process(es)</source>
        <translation>
            <numerusform>Try %n process</numerusform>
            <numerusform>Try %n processes</numerusform>
        </translation>
    </message>
    <message>
        <source>Try longer tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::HeaderBar</name>
    <message>
        <source>inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open loop, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed loop, %1 in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording or a plan (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between dark and light (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warming up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two runs (Ctrl+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, export or report this run (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, labs, tour, shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be exported when a run is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be opened when the run is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::HistoryPage</name>
    <message>
        <source>Search runs: workload, tag, note, verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only pinned runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was deleted last (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark two runs with Space first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens, Space marks for comparison, P pins, T tags, N notes, Delete moves to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run fits the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of this run, with commas between them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be remembered about this run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as baseline of this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of runs can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all runs of the same settings, not one run of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two marked runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its recording is no longer where it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::HistoryTable</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline</source>
        <translation type="unfinished"></translation>
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
        <source>%1 × %2 hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99, last %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time the main thread of the app did not answer, in the measured part of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, tuned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::LatencyPlot</name>
    <message>
        <source>Latency plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p50 %1, p99 %2, highest %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::LayoutSection</name>
    <message>
        <source>Run it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the main thread of this app: the window freezes while a task runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool of threads in this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child processes, each on its own main thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child processes with a pool of threads each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads in the pool of each process. Acts at once during a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child processes; none = tasks run in this app. Acts at once during a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::LoadSection</name>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed number of tasks in flight: the next starts when one ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks arrive at a rate, whether or not earlier ones are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed number of items in chunks; ends when all are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks handed out and not yet back. auto: 4 for each worker. Acts at once during a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals per second. Acts at once during a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random gaps as of independent users, or even ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items to work through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items a task takes at once. auto: an equal share for each worker. Acts at once during a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the measured part; a warm-up comes on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 s: a first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 s: enough for p99.9 of fast tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 min: does it stay that way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items of this workload come from its input folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::LoopPlot</name>
    <message>
        <source>Main thread plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long stall  &gt; 100 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stall  &gt; 50 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped frame  &gt; 16.7 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main thread: event-loop delay p99 %1, longest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an event that arrives now would wait for the main thread: computed from the exact busy periods of the loop. From 50 ms on it is a stall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s), the longest: %1</source>
        <translation>
            <numerusform>%n stall: %1</numerusform>
            <numerusform>%n stalls, the longest: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parascope::MainWindow</name>
    <message>
        <source>Recording saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings and plans (*.parascope *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.parascope)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run to see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide or show the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60-second tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs, and on what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a workload. Two numbers say who does the work: threads in each process, and processes. Zero and zero is the main thread itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads, processes, load and task size can be changed while it runs; a line in the plots marks the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiles give the figures, the verdict at the right says in a sentence what they mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four plots, one time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to select and see the figures of that stretch, wheel to zoom, Shift and drag to move. The right button gives tables and exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each worker did, what was found to be wrong, and every run so far. Start with a lab: each proves one sentence in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The p99 that is wanted, in ms (0 = none):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t write the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parascope did not end properly last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured until then was kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings appear when the run is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet. Findings appear when a run is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run is only in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its recording could not be written. Save it where there is room, or it is lost with the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1, %n run</numerusform>
            <numerusform>%1, %n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep is still going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is still going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitting ends it. What was measured so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the recording in a file: save it first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::ParameterForm</name>
    <message>
        <source>%1. Acts at once during a run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::PlotBoard</name>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response time, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50, p90, p99 and p99.9 over time,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks finished per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks finished per second,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with errors marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event-loop delay, worst of each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loop delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a click would have had to wait,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with every stall marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utilisation of each logical core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How busy each logical core is,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row per core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time: from due to delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait time: from due to started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time: from started to ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or every task as a heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the latency plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 to p99.9 as lines and bands (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every task: colour says how many (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which latency is shown: response, wait or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log or linear axis (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose main thread is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst of all processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event-loop delay, worst of all processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event-loop delay of process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response time from the intended start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from intended start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::PlotCard</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the newest data and follow it (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::PlotMenu</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export visible range as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export visible range as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export visible range as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::RangeStrip</name>
    <message>
        <source>n %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p90 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99.9 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s)</source>
        <translation>
            <numerusform>%n stall</numerusform>
            <numerusform>%n stalls</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selection go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::RunPanel</name>
    <message>
        <source>Run settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the run; what was measured is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run with these settings (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be changed when the run is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep threads × processes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure every sensible setting and recommend one (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be started when the sweep is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be started when the recording is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ends when its tasks in flight are done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::ScalingPlot</name>
    <message>
        <source>Scaling plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers (threads × processes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USL fit, 95 % band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak N* = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak N* = %1, extrapolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n measured setting(s), highest throughput %1</source>
        <translation>
            <numerusform>%n measured setting, highest throughput %1</numerusform>
            <numerusform>%n measured settings, highest throughput %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks/s by workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::SettingsDialog</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where runs are kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::ShapePlot</name>
    <message>
        <source>Latency distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 of A %1, of B %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 p99</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::ShortcutsDialog</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is open, then zoom out, then stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording or a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide or show the settings of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline, Sweep, Compare, History, Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the details the room of the plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cursor by a column (Shift: ten)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the run; follow the newest data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, out, whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous stall, crash or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency as bands or heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log or linear axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a plot, a tile or a run offers besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots and timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer; over plots the wheel alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan, over plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it for a comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tags, its note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its plot large; follow the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from process to process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold its lanes into one, or show them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::StartPage</name>
    <message>
        <source>Start with one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labs: a prediction, a measurement, and what it proves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See threads beat inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the same work inline, then in threads, and compares them. Watch the main thread stop freezing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the best setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries every sensible number of threads and processes on this machine and tells you which to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile your own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any command with {threads} and {processes}, or one of the workloads with your own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run · %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the lab: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running part %1 of %2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As predicted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as predicted: this time the measurement does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the demo · %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a sweep · ≤ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::StatusLine</name>
    <message>
        <source>%1 usable CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 worst loop delay from drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parascope itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R run · F1 shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe every %1, sampling every %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay of main threads is measured at every turn of their event loop; the probe looks for the cause of stalls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of one CPU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::SweepController</name>
    <message>
        <source>the sweep ended early</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::SweepGrid</name>
    <message>
        <source>suggested: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>threads per process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::SweepPage</name>
    <message>
        <source>No sweep yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep measures every sensible number of threads and processes on this machine, and tells which to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the best setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, or values such as 1,2,4 or 1-8 or 1-32*2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick: a quarter of the time, less sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), at most %1</source>
        <translation>
            <numerusform>%n setting, at most %1</numerusform>
            <numerusform>%n settings, at most %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The advice comes when enough was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contention σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coherency κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms, lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, far beyond the peak N* = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be started when the sweep is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweeps are not available here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::TableDialog</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::ThroughputPlot</name>
    <message>
        <source>Throughput plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput mean %1, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak of last sweep %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::TileRow</name>
    <message>
        <source>Live figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set target…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::TimelineView</name>
    <message>
        <source>The event loop of this process: green when it answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1: %2, from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments of task %1: %2 on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of task %1: %2 on its way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: busy %2 of the visible time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a process to fold its lanes into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stall, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↻ respawned in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::Tour</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::VerdictTile</name>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged in this order: the run failed; others took more than 5 % of the CPUs, too little was measured, or the load was more than possible; tasks failed; the main thread was away for 50 ms or longer; more workers than useful; p99 above the target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::WorkerTable</name>
    <message>
        <source>This app, worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process %1, worker %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadButton</name>
    <message>
        <source>Choose what a task does (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadPicker</name>
    <message>
        <source>Search workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ to move  ·  Enter to choose  ·  Esc to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word, or look through all workloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all workloads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadSection</name>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the input files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the input folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerLog</name>
    <message>
        <source>%1  process %2 wrote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker process wrote anything to stderr.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::LogDialog</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::ColumnTitles</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p90, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99.9, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput, /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest delay, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of cores, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response p99, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response time, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, share per decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B, share per decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core %1, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main thread of process %1 busy, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers of process %1 busy, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %2 of process %1 busy, %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parascope::QuantityBox</name>
    <message>
        <source>kB, MB and GB are powers of 1024.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
