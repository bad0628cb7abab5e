<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Core</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>the work differs: %1</source>
        <translation>工作不同：%1</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>load</source>
        <translation>负载方式</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>数据量</translation>
    </message>
    <message>
        <source>the plans differ: %1</source>
        <translation>计划不同：%1</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>chunk</source>
        <translation>块</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>queue policy</source>
        <translation>队列策略</translation>
    </message>
    <message>
        <source>queue limit</source>
        <translation>队列上限</translation>
    </message>
    <message>
        <source>launcher</source>
        <translation>启动器</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>probe period</source>
        <translation>探针周期</translation>
    </message>
    <message>
        <source>CPU model</source>
        <translation>CPU 型号</translation>
    </message>
    <message>
        <source>logical CPUs</source>
        <translation>逻辑 CPU</translation>
    </message>
    <message>
        <source>usable CPUs</source>
        <translation>可用 CPU</translation>
    </message>
    <message>
        <source>virtualization</source>
        <translation>虚拟化</translation>
    </message>
    <message>
        <source>governor</source>
        <translation>调频策略</translation>
    </message>
    <message>
        <source>the machines differ: %1</source>
        <translation>机器不同：%1</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Parascope</source>
        <translation>Parascope</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>the runs of %1 are no repetitions of each other: %2</source>
        <translation>%1 的各次运行并非彼此的重复：%2</translation>
    </message>
    <message>
        <source>%1: other load disturbed %2 of %3 runs</source>
        <translation>%1：其他负载干扰了 %3 次运行中的 %2 次</translation>
    </message>
    <message>
        <source>%1: overloaded, so latencies depend on the length of the run</source>
        <translation>%1：过载，因此延迟取决于运行的长短</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Response p50</source>
        <translation>响应 p50</translation>
    </message>
    <message>
        <source>response p50</source>
        <translation>响应 p50</translation>
    </message>
    <message>
        <source>Response p99</source>
        <translation>响应 p99</translation>
    </message>
    <message>
        <source>response p99</source>
        <translation>响应 p99</translation>
    </message>
    <message>
        <source>Service p50</source>
        <translation>服务 p50</translation>
    </message>
    <message>
        <source>service p50</source>
        <translation>服务 p50</translation>
    </message>
    <message>
        <source>Service p99</source>
        <translation>服务 p99</translation>
    </message>
    <message>
        <source>service p99</source>
        <translation>服务 p99</translation>
    </message>
    <message>
        <source>Main thread delay p98</source>
        <translation>主线程延迟 p98</translation>
    </message>
    <message>
        <source>main thread delay p98</source>
        <translation>主线程延迟 p98</translation>
    </message>
    <message>
        <source>Memory (RSS peak)</source>
        <translation>内存（RSS 峰值）</translation>
    </message>
    <message>
        <source>memory (rss peak)</source>
        <translation>内存（RSS 峰值）</translation>
    </message>
    <message>
        <source>below the smallest change that counts here, %1</source>
        <translation>低于此处计入的最小变化 %1</translation>
    </message>
    <message>
        <source>too small a difference to be noticed</source>
        <translation>差异太小，察觉不到</translation>
    </message>
    <message>
        <source>a value of 0 has no ratio</source>
        <translation>值为 0，没有比值</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>两侧相同</translation>
    </message>
    <message>
        <source>not measured on both sides</source>
        <translation>并非两侧都有测量</translation>
    </message>
    <message>
        <source>too short, too few tasks or no value above 0</source>
        <translation>太短、任务太少或没有大于 0 的值</translation>
    </message>
    <message>
        <source>one run does not show how much this differs from run to run: repeat it</source>
        <translation>一次运行看不出各次运行之间的差异：请重复</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are far from the others, the first one slow</source>
        <translation>%1：%3 次运行中有 %2 次偏离其他，第一次较慢</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are far from the others</source>
        <translation>%1：%3 次运行中有 %2 次偏离其他</translation>
    </message>
    <message>
        <source>%1 runs a side: fewer than 9 say little by a rank test</source>
        <translation>每侧 %1 次运行：少于 9 次时秩检验说明不了什么</translation>
    </message>
    <message>
        <source>a side has no run</source>
        <translation>有一侧没有运行</translation>
    </message>
    <message>
        <source>one run a side: intervals come from 20 blocks of time within it and hold nothing of what differs from run to run; repeat both to be sure</source>
        <translation>每侧一次运行：区间来自其中 20 个时间块，不包含各次运行之间的差异；要确定请两侧都重复</translation>
    </message>
    <message>
        <source>%1 lower %2</source>
        <translation>%2低 %1</translation>
    </message>
    <message>
        <source>%1 higher %2</source>
        <translation>%2高 %1</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3 %)</source>
        <translation>%1（95 % 区间 %2 至 %3 %）</translation>
    </message>
    <message>
        <source>Not comparable, because %1.</source>
        <translation>不可比较，因为%1。</translation>
    </message>
    <message>
        <source>Not comparable: %1.</source>
        <translation>不可比较：%1。</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>什么也没有测到</translation>
    </message>
    <message>
        <source>one run a side</source>
        <translation>每侧一次运行</translation>
    </message>
    <message>
        <source>%1 and %2 runs</source>
        <translation>%1 次和 %2 次运行</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs came to no steady state</source>
        <translation>%1：%3 次运行中有 %2 次未达到稳定状态</translation>
    </message>
    <message>
        <source>inconsistent: %1 has no steady state in %2 of %3 runs</source>
        <translation>不一致：%1 在 %3 次运行中有 %2 次没有稳定状态</translation>
    </message>
    <message>
        <source>No answer: %1 would be the best, but in %2 of %3 runs its throughput came to no steady state.</source>
        <translation>没有答案：%1 本应最佳，但在 %3 次运行中有 %2 次其吞吐量未达到稳定状态。</translation>
    </message>
    <message>
        <source>Throughput came to rest</source>
        <translation>吞吐量趋于稳定</translation>
    </message>
    <message>
        <source>Run it longer, or find what changes: heat, a cache that fills, memory that grows</source>
        <translation>运行更长时间，或查明变化的原因：发热、逐渐填满的缓存、增长的内存</translation>
    </message>
    <message>
        <source>the figures depend on the length of the run</source>
        <translation>这些数字取决于运行的长度</translation>
    </message>
    <message>
        <source>a level that differs by more than 5 % ends in the last 25 % of the measured part</source>
        <translation>相差超过 5 % 的水平在测量部分的最后 25 % 内才结束</translation>
    </message>
    <message>
        <source>share of the run before it changed</source>
        <translation>变化之前占运行的比例</translation>
    </message>
    <message>
        <source>throughput before it changed, of that at the end</source>
        <translation>变化前的吞吐量（占结束时的比例）</translation>
    </message>
    <message>
        <source>no steady state: throughput still changed in the last quarter of the run</source>
        <translation>没有稳定状态：吞吐量在运行的最后四分之一仍有变化</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>the runs were made in turns and neighbours are alike: they are compared pair by pair, so that what the machine does in the long run cancels out</source>
        <translation>各次运行轮流进行且相邻者相似：逐对比较，因此机器的长期变化会相互抵消</translation>
    </message>
    <message>
        <source>%1 and %2 runs, paired by time</source>
        <translation>%1 次和 %2 次运行，按时间配对</translation>
    </message>
    <message>
        <source>A tie: %1, %2; %3.</source>
        <translation>平手：%1，%2；%3。</translation>
    </message>
    <message>
        <source>B is better: %1, from %2.</source>
        <translation>B 更好：%1，依据%2。</translation>
    </message>
    <message>
        <source>B is worse: %1, from %2.</source>
        <translation>B 更差：%1，依据%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n worker processes died</source>
        <translation>
            <numerusform>%n 个工作进程死亡</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was measured</source>
        <translation>有测量结果</translation>
    </message>
    <message>
        <source>The offered rate was achieved</source>
        <translation>达到了给定的速率</translation>
    </message>
    <message>
        <source>Nothing else used the CPUs</source>
        <translation>没有其他程序占用 CPU</translation>
    </message>
    <message>
        <source>The load generator had time</source>
        <translation>负载发生器有余力</translation>
    </message>
    <message>
        <source>The load generator was in time</source>
        <translation>负载发生器准时</translation>
    </message>
    <message>
        <source>No task failed</source>
        <translation>没有任务失败</translation>
    </message>
    <message>
        <source>No task timed out</source>
        <translation>没有任务超时</translation>
    </message>
    <message>
        <source>No task was lost</source>
        <translation>没有任务丢失</translation>
    </message>
    <message>
        <source>No task was refused</source>
        <translation>没有任务被拒绝</translation>
    </message>
    <message>
        <source>Little&apos;s law holds</source>
        <translation>利特尔法则成立</translation>
    </message>
    <message>
        <source>The utilization law holds</source>
        <translation>利用率法则成立</translation>
    </message>
    <message>
        <source>The main thread answered</source>
        <translation>主线程有响应</translation>
    </message>
    <message>
        <source>Workers did not die again and again</source>
        <translation>工作者没有反复死亡</translation>
    </message>
    <message>
        <source>No worker reached its memory limit</source>
        <translation>没有工作者达到内存上限</translation>
    </message>
    <message>
        <source>No worker stood still</source>
        <translation>没有工作者停滞</translation>
    </message>
    <message>
        <source>no task was lost; each start costs time</source>
        <translation>没有任务丢失；每次启动都要花时间</translation>
    </message>
    <message>
        <source>Raise the limit, make tasks smaller, or recycle workers before they have grown so far</source>
        <translation>提高上限、减小任务，或在工作者增长到这么大之前回收它们</translation>
    </message>
    <message>
        <source>Look for what they wait for; a time-out for tasks names the one that hangs</source>
        <translation>查看它们在等待什么；为任务设置超时可以指出挂起的那个</translation>
    </message>
    <message numerus="yes">
        <source>worker processes were ended by their memory limit: %n times</source>
        <translation>
            <numerusform>工作进程因内存上限被结束：%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>worker processes stood still and were ended: %n times</source>
        <translation>
            <numerusform>工作进程停滞并被结束：%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No worker died</source>
        <translation>没有工作者死亡</translation>
    </message>
    <message>
        <source>Memory did not grow</source>
        <translation>内存没有增长</translation>
    </message>
    <message>
        <source>Tasks are long enough</source>
        <translation>任务足够长</translation>
    </message>
    <message>
        <source>All CPUs may be used</source>
        <translation>可以使用全部 CPU</translation>
    </message>
    <message>
        <source>Workers did not wait for CPUs</source>
        <translation>工作者没有等待 CPU</translation>
    </message>
    <message>
        <source>Waiting tasks had workers enough</source>
        <translation>等待的任务有足够的工作者</translation>
    </message>
    <message>
        <source>Workers had equal shares</source>
        <translation>工作者分摊均匀</translation>
    </message>
    <message>
        <source>Memory kept up</source>
        <translation>内存跟得上</translation>
    </message>
    <message>
        <source>Tasks did not wait for each other</source>
        <translation>任务没有互相等待</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n 项发现。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report. %1, %2 checks passed.</source>
        <translation>没有可报告的。%1，%2 项检查通过。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 线程</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 进程</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>tasks are too short: handing one over costs %1, and it takes %2</source>
        <translation>任务太短：交付一个花费 %1，而它只用 %2</translation>
    </message>
    <message>
        <source>CPU time to hand over a task</source>
        <translation>交付一个任务的 CPU 时间</translation>
    </message>
    <message>
        <source>mean service time</source>
        <translation>平均服务时间</translation>
    </message>
    <message>
        <source>share of the workers&apos; time inside tasks</source>
        <translation>工作者处于任务中的时间占比</translation>
    </message>
    <message>
        <source>handing over costs more than 10 % of the service time</source>
        <translation>交付花费超过服务时间的 10 %</translation>
    </message>
    <message>
        <source>%1 of the CPU time goes into handing over</source>
        <translation>%1 的 CPU 时间用于交付</translation>
    </message>
    <message>
        <source>Bundle %1 tasks into one (batch: a larger chunk)</source>
        <translation>将 %1 个任务合并为一个（批量：更大的块）</translation>
    </message>
    <message>
        <source>only %1 of %2 CPUs may be used (%3), and %4 workers share them</source>
        <translation>%2 个 CPU 中只能用 %1 个（%3），由 %4 个工作者共享</translation>
    </message>
    <message>
        <source>a quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>亲和性</translation>
    </message>
    <message>
        <source>CPUs in the machine</source>
        <translation>机器的 CPU</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>fewer usable CPUs than the machine has, and more workers than those</source>
        <translation>可用 CPU 少于机器所有，且工作者多于可用 CPU</translation>
    </message>
    <message>
        <source>workers take turns instead of running side by side</source>
        <translation>工作者轮流而不是并行运行</translation>
    </message>
    <message>
        <source>Try %1, or lift the limit</source>
        <translation>试试 %1，或取消限制</translation>
    </message>
    <message>
        <source>%1 workers share %2 CPUs: %3 of their time they wait for one</source>
        <translation>%1 个工作者共享 %2 个 CPU：%3 的时间在等待 CPU</translation>
    </message>
    <message>
        <source>run-queue wait</source>
        <translation>运行队列等待</translation>
    </message>
    <message>
        <source>run-queue wait of a task</source>
        <translation>每个任务的运行队列等待</translation>
    </message>
    <message>
        <source>involuntary context switches</source>
        <translation>非自愿上下文切换</translation>
    </message>
    <message>
        <source>more workers than usable CPUs, and run-queue wait above 25 % of wait and CPU time together, not counting what other programs took</source>
        <translation>工作者多于可用 CPU，且运行队列等待超过等待与 CPU 时间之和的 25 %，不计其他程序占用的部分</translation>
    </message>
    <message>
        <source>a task takes %1 longer than it needs</source>
        <translation>一个任务比所需多用 %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>试试 %1</translation>
    </message>
    <message>
        <source>tasks mostly wait (%1 CPU) while %2 others queue for a worker</source>
        <translation>任务多半在等待（CPU 占 %1），同时另有 %2 个在排队等工作者</translation>
    </message>
    <message>
        <source>CPU share of the service time</source>
        <translation>服务时间中的 CPU 占比</translation>
    </message>
    <message>
        <source>tasks in the queue</source>
        <translation>队列中的任务</translation>
    </message>
    <message>
        <source>workers inside tasks 90 % of the time, on a CPU or waiting for one below 30 % of that, and half as many tasks queued as there are workers</source>
        <translation>工作者 90 % 的时间在任务中，其中在 CPU 上或等待 CPU 的不到 30 %，且排队任务数达工作者的一半</translation>
    </message>
    <message>
        <source>up to %1 times the throughput is left</source>
        <translation>吞吐量还可达到 %1 倍</translation>
    </message>
    <message>
        <source>the load is uneven: one worker was busy %1 of the time, another %2</source>
        <translation>负载不均：一个工作者忙碌 %1 的时间，另一个 %2</translation>
    </message>
    <message>
        <source>busiest worker</source>
        <translation>最忙的工作者</translation>
    </message>
    <message>
        <source>laziest worker</source>
        <translation>最闲的工作者</translation>
    </message>
    <message>
        <source>the laziest worker below %1 of the busiest, which is busy 60 % or more</source>
        <translation>最闲的低于最忙的 %1，而最忙的达 60 % 或以上</translation>
    </message>
    <message>
        <source>%1 of the workers&apos; time is idle</source>
        <translation>工作者 %1 的时间空闲</translation>
    </message>
    <message>
        <source>Use smaller chunks, so that who is done early takes more</source>
        <translation>使用更小的块，让先完成的多取一些</translation>
    </message>
    <message>
        <source>Let workers share one queue, and split the longest tasks</source>
        <translation>让工作者共享一个队列，并拆分最长的任务</translation>
    </message>
    <message>
        <source>side by side a task takes %1 times the CPU time it takes alone: the workers wait for memory, its bandwidth or shared cache lines</source>
        <translation>并行时一个任务用的 CPU 时间是单独时的 %1 倍：工作者在等待内存、其带宽或共享的缓存行</translation>
    </message>
    <message>
        <source>CPU time of a task / alone</source>
        <translation>任务 CPU 时间 / 单独时</translation>
    </message>
    <message>
        <source>CPU time of a task</source>
        <translation>任务的 CPU 时间</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>单独时</translation>
    </message>
    <message>
        <source>CPU time above %1 times that of a task alone</source>
        <translation>CPU 时间超过单独任务的 %1 倍</translation>
    </message>
    <message>
        <source>%1 of the CPU time is spent waiting for memory</source>
        <translation>%1 的 CPU 时间花在等待内存上</translation>
    </message>
    <message>
        <source>Try %1, touch less memory in a task, or keep what different workers write apart</source>
        <translation>试试 %1，减少任务触及的内存，或把不同工作者写入的数据分开</translation>
    </message>
    <message>
        <source>tasks wait for each other: %1 of the %2 a task takes it neither computes nor waits for a CPU, alone it would not</source>
        <translation>任务互相等待：一个任务用时 %2，其中 %1 既不计算也不等待 CPU，单独时不会这样</translation>
    </message>
    <message>
        <source>waiting inside a task</source>
        <translation>任务内的等待</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>waiting above 30 % of the service time of a task alone</source>
        <translation>等待超过单独任务服务时间的 30 %</translation>
    </message>
    <message>
        <source>%1 of the workers&apos; time is waiting</source>
        <translation>工作者 %1 的时间是等待</translation>
    </message>
    <message>
        <source>Hold the lock for less, or run %1 processes with a thread each: a lock is one process&apos;s</source>
        <translation>缩短持锁时间，或运行 %1 个各有一个线程的进程：锁只属于一个进程</translation>
    </message>
    <message>
        <source>Find what the processes share: a file, a port, a lock in shared memory</source>
        <translation>找出进程共享了什么：文件、端口或共享内存中的锁</translation>
    </message>
    <message>
        <source>it was computing</source>
        <translation>它在计算</translation>
    </message>
    <message>
        <source>it was ready to run and other threads had the CPUs</source>
        <translation>它可以运行，但其他线程占着 CPU</translation>
    </message>
    <message>
        <source>it waited for a lock, a sleep or a file</source>
        <translation>它在等待锁、休眠或文件</translation>
    </message>
    <message>
        <source>the cause is not available here</source>
        <translation>此处无法得知原因</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Run the tasks on a worker thread: 1 thread instead of 0</source>
        <translation>在工作线程上运行任务：1 个线程而不是 0 个</translation>
    </message>
    <message>
        <source>Use one worker fewer than there are CPUs</source>
        <translation>使用比 CPU 数少一个的工作者</translation>
    </message>
    <message>
        <source>Move the wait off the main thread, or make it asynchronous</source>
        <translation>把等待移出主线程，或改为异步</translation>
    </message>
    <message>
        <source>Move this work to a worker, or split it into pieces below 16 ms</source>
        <translation>把这项工作交给工作者，或拆成 16 ms 以下的小块</translation>
    </message>
    <message>
        <source>first at</source>
        <translation>首次于</translation>
    </message>
    <message>
        <source>last at</source>
        <translation>末次于</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>本应用</translation>
    </message>
    <message>
        <source>worker process %1</source>
        <translation>工作进程 %1</translation>
    </message>
    <message>
        <source>the memory of %1 grows by %2 a second and does not come to rest</source>
        <translation>%1的内存每秒增长 %2，没有稳定下来</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>lower end of its 95 % interval</source>
        <translation>其 95 % 区间的下限</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>RSS at the end</source>
        <translation>结束时的 RSS</translation>
    </message>
    <message>
        <source>lower end of the Theil-Sen slope&apos;s 95 % interval above %1 a second, over 5 s or more, in the second half as well</source>
        <translation>Theil-Sen 斜率 95 % 区间的下限高于每秒 %1，持续 5 s 或更久，后半段亦然</translation>
    </message>
    <message>
        <source>1 GiB more every %1</source>
        <translation>每 %1 多 1 GiB</translation>
    </message>
    <message>
        <source>Look for what a task keeps; until then, recycle workers after a number of tasks</source>
        <translation>查找任务留住了什么；在此之前，每若干任务后更换工作者</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks were lost</source>
        <translation>
            <numerusform>丢失了 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>the main thread did not answer for up to %1</source>
        <translation>主线程最长 %1 没有响应</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>longest stall</source>
        <translation>最长卡顿</translation>
    </message>
    <message>
        <source>stalls</source>
        <translation>卡顿</translation>
    </message>
    <message>
        <source>delay p98 of the main thread</source>
        <translation>主线程延迟 p98</translation>
    </message>
    <message>
        <source>a busy period of 50 ms or more (100 ms, or three, where the CPU was taken away), or a p98 delay above 50 ms</source>
        <translation>忙碌达 50 ms 或以上（CPU 被夺走时为 100 ms 或三次），或 p98 延迟超过 50 ms</translation>
    </message>
    <message>
        <source>a click waits; %1 of the time was lost in stalls</source>
        <translation>点击会等待；%1 的时间损失在卡顿中</translation>
    </message>
    <message>
        <source>one click in fifty waits longer than %1</source>
        <translation>每五十次点击有一次等待超过 %1</translation>
    </message>
    <message numerus="yes">
        <source>worker processes died again and again: %n times</source>
        <translation>
            <numerusform>工作进程反复死亡：%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>started again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>tasks lost with them</source>
        <translation>随之丢失的任务</translation>
    </message>
    <message>
        <source>three crashes or more in a run, or a worker given up</source>
        <translation>一次运行中崩溃三次或以上，或有工作者被放弃</translation>
    </message>
    <message>
        <source>%1; each start costs time</source>
        <translation>%1；每次启动都要花时间</translation>
    </message>
    <message>
        <source>Run one task alone and look at how it ends</source>
        <translation>单独运行一个任务，看它如何结束</translation>
    </message>
    <message>
        <source>more than none</source>
        <translation>多于零</translation>
    </message>
    <message>
        <source>nothing was measured: the run ended during its warm-up</source>
        <translation>什么也没有测到：运行在预热期间就结束了</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>measured time above 0</source>
        <translation>测量时间大于 0</translation>
    </message>
    <message>
        <source>there are no figures</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>Run it longer, or give a shorter warm-up</source>
        <translation>运行久一些，或缩短预热</translation>
    </message>
    <message>
        <source>overloaded: %1 of the offered rate was achieved, so latencies grow with the length of the run</source>
        <translation>过载：只达到给定速率的 %1，因此延迟随运行的长短增长</translation>
    </message>
    <message>
        <source>achieved share of the offered rate</source>
        <translation>达到的给定速率占比</translation>
    </message>
    <message>
        <source>offered rate</source>
        <translation>给定速率</translation>
    </message>
    <message>
        <source>achieved / offered below 0.99 with 100 arrivals or more</source>
        <translation>到达 100 次或以上时，达到 / 给定低于 0.99</translation>
    </message>
    <message>
        <source>the queue grows by %1 tasks a second</source>
        <translation>队列每秒增长 %1 个任务</translation>
    </message>
    <message>
        <source>Offer at most %1 a second, or add workers</source>
        <translation>每秒最多给 %1，或增加工作者</translation>
    </message>
    <message>
        <source>measurement disturbed: other programs used %1 of the CPUs, the hypervisor took %2</source>
        <translation>测量受干扰：其他程序占用了 %1 的 CPU，虚拟机管理程序占用了 %2</translation>
    </message>
    <message>
        <source>CPU of other programs</source>
        <translation>其他程序的 CPU</translation>
    </message>
    <message>
        <source>steal</source>
        <translation>被窃时间（steal）</translation>
    </message>
    <message>
        <source>other programs and steal above 5 % of all CPUs</source>
        <translation>其他程序和被窃时间超过全部 CPU 的 5 %</translation>
    </message>
    <message>
        <source>all figures depend on what else ran</source>
        <translation>所有数字都取决于当时还有什么在运行</translation>
    </message>
    <message>
        <source>End other programs and repeat the run</source>
        <translation>关闭其他程序并重复运行</translation>
    </message>
    <message>
        <source>Parascope&apos;s own threads used %1 of a core: the load may be limited by its generator</source>
        <translation>Parascope 自身的线程用了一个核心的 %1：负载可能受其发生器限制</translation>
    </message>
    <message>
        <source>own CPU</source>
        <translation>自身 CPU</translation>
    </message>
    <message>
        <source>own CPU above 80 % of a core</source>
        <translation>自身 CPU 超过一个核心的 80 %</translation>
    </message>
    <message>
        <source>throughput may be that of the generator</source>
        <translation>吞吐量可能是发生器的</translation>
    </message>
    <message>
        <source>Make tasks longer or bundle them</source>
        <translation>加长任务或将其合并</translation>
    </message>
    <message>
        <source>the load generator was late: its p99 lateness is above a tenth of the median response time</source>
        <translation>负载发生器迟到：其 p99 延误超过响应时间中位数的十分之一</translation>
    </message>
    <message>
        <source>p99 lateness</source>
        <translation>p99 延误</translation>
    </message>
    <message>
        <source>median response time</source>
        <translation>响应时间中位数</translation>
    </message>
    <message>
        <source>p99 lateness above 10 % of the median response time in three of four moments in which nobody else took the CPUs, or while it used half a core itself</source>
        <translation>在没有其他程序占用 CPU 的时刻中有四分之三，p99 延误超过响应时间中位数的 10 %，或它自身用了半个核心</translation>
    </message>
    <message>
        <source>part of the response time is the generator&apos;s</source>
        <translation>部分响应时间属于发生器</translation>
    </message>
    <message>
        <source>Leave a CPU free for the generator, or lower the rate</source>
        <translation>给发生器留一个 CPU，或降低速率</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>of submitted tasks</source>
        <translation>占提交的任务</translation>
    </message>
    <message>
        <source>their results are missing</source>
        <translation>缺少它们的结果</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks failed</source>
        <translation>
            <numerusform>%n 个任务失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Read why the first one failed among the events</source>
        <translation>在事件中查看第一个失败的原因</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks timed out</source>
        <translation>
            <numerusform>%n 个任务超时</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them more time, or find what holds them up</source>
        <translation>给它们更多时间，或找出拖住它们的原因</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks lost with a worker that died</source>
        <translation>
            <numerusform>%n 个任务随死亡的工作者丢失</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the exit of the worker among the events</source>
        <translation>在事件中查看工作者的退出</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks refused by a worker</source>
        <translation>
            <numerusform>%n 个任务被工作者拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the rate or allow a longer queue</source>
        <translation>降低速率或允许更长的队列</translation>
    </message>
    <message>
        <source>Little&apos;s law does not hold: throughput x response time is %1 of the tasks in flight, so don&apos;t trust the latencies</source>
        <translation>利特尔法则不成立：吞吐量 × 响应时间是在途任务的 %1，因此不要相信延迟</translation>
    </message>
    <message>
        <source>throughput x response time / in flight</source>
        <translation>吞吐量 × 响应时间 / 在途</translation>
    </message>
    <message>
        <source>off by more than %1</source>
        <translation>偏差超过 %1</translation>
    </message>
    <message>
        <source>latencies can&apos;t be trusted</source>
        <translation>延迟不可信</translation>
    </message>
    <message>
        <source>Run parascope-cli selftest</source>
        <translation>运行 parascope-cli selftest</translation>
    </message>
    <message>
        <source>the utilization law does not hold: workers were busy for %1 of the time their tasks took</source>
        <translation>利用率法则不成立：工作者的忙碌时间是其任务用时的 %1</translation>
    </message>
    <message>
        <source>busy time / (tasks x service time)</source>
        <translation>忙碌时间 /（任务 × 服务时间）</translation>
    </message>
    <message>
        <source>utilization or service times can&apos;t be trusted</source>
        <translation>利用率或服务时间不可信</translation>
    </message>
    <message>
        <source>Null test: too few runs to know the machine&apos;s noise.</source>
        <translation>空测试：运行太少，无法得知机器的噪声。</translation>
    </message>
    <message>
        <source>Null test, A against A over %1 runs: one run varies by %2, two halves differ by up to %3, false alarms %4. To show a change of 5 % takes %5 runs a side.</source>
        <translation>空测试，A 对 A 共 %1 次运行：单次运行波动 %2，两半最多相差 %3，误报 %4。要显示 5 % 的变化，每侧需要 %5 次运行。</translation>
    </message>
    <message>
        <source>noisy: equal runs differ by up to %1 % here</source>
        <translation>噪声大：相同的运行在此最多相差 %1 %</translation>
    </message>
    <message>
        <source>other programs disturbed %1 of %2 cells</source>
        <translation>其他程序干扰了 %2 个单元中的 %1 个</translation>
    </message>
    <message>
        <source>99 % of tasks within %1</source>
        <translation>99 % 的任务在 %1 以内</translation>
    </message>
    <message>
        <source>%1 at %2 % efficiency</source>
        <translation>%1，效率 %2 %</translation>
    </message>
    <message>
        <source>what it costs the main thread is not available</source>
        <translation>无法得知对主线程的代价</translation>
    </message>
    <message>
        <source>the main thread answers within %1 in 98 of 100 cases, with stalls</source>
        <translation>主线程在 100 次中有 98 次于 %1 内响应，有卡顿</translation>
    </message>
    <message>
        <source>the main thread answers within %1 in 98 of 100 cases, without a stall</source>
        <translation>主线程在 100 次中有 98 次于 %1 内响应，没有卡顿</translation>
    </message>
    <message>
        <source>no worker (tasks on the main thread)</source>
        <translation>没有工作者（任务在主线程上）</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1，有 %2</translation>
    </message>
    <message>
        <source>%1 with %2 each</source>
        <translation>%1，每个有 %2</translation>
    </message>
    <message>
        <source>Use %1%2: %3, and %4</source>
        <translation>使用 %1%2：%3，且%4</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n other settings can&apos;t be told from it</source>
        <translation>
            <numerusform>另有 %n 个设置与它无法区分</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer: no cell was measured.</source>
        <translation>没有答案：没有测量任何单元。</translation>
    </message>
    <message>
        <source>No answer: no setting keeps the limits (%1).</source>
        <translation>没有答案：没有设置满足限制（%1）。</translation>
    </message>
    <message>
        <source>the machine drifted: the first cell at the end is at %1 % of what it was</source>
        <translation>机器发生漂移：第一个单元最后是原来的 %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 cells failed</source>
        <translation>%2 个单元中有 %1 个失败</translation>
    </message>
    <message>
        <source>the sweep is not complete</source>
        <translation>扫描不完整</translation>
    </message>
    <message>
        <source>this machine raises false alarms: %1 % of comparisons of equals</source>
        <translation>这台机器会误报：%1 % 的相同比较</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Runs a program once per task and waits for it; exit code 0 is success</source>
        <translation>每个任务运行一个程序并等待；退出码 0 为成功</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Program and arguments; {threads}, {processes} and {index} are replaced</source>
        <translation>程序和参数；{threads}、{processes} 和 {index} 会被替换</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Compresses its input with zlib and restores it</source>
        <translation>用 zlib 压缩输入并还原</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>输入大小</translation>
    </message>
    <message>
        <source>Bytes each task receives and compresses</source>
        <translation>每个任务接收并压缩的字节数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 快，9 小</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>Spins, and now and then ends its worker process</source>
        <translation>空转，并不时结束其工作进程</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Signal, exit code 3 (exit), or exit code 0 (leave)</source>
        <translation>信号、退出码 3（exit）或退出码 0（leave）</translation>
    </message>
    <message>
        <source>False sharing</source>
        <translation>伪共享</translation>
    </message>
    <message>
        <source>Increments counters of different workers that share a cache line</source>
        <translation>递增不同工作者共享一条缓存行的计数器</translation>
    </message>
    <message>
        <source>cache coherence</source>
        <translation>缓存一致性</translation>
    </message>
    <message>
        <source>Increments</source>
        <translation>递增次数</translation>
    </message>
    <message>
        <source>Increments per task</source>
        <translation>每个任务的递增次数</translation>
    </message>
    <message>
        <source>Padded</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>yes gives each counter cache lines of its own: the cure</source>
        <translation>yes 让每个计数器独占缓存行：解决办法</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Of going wrong, in each task</source>
        <translation>每个任务出错的概率</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>A worker does not go wrong before this time</source>
        <translation>工作者在此时间之前不会出错</translation>
    </message>
    <message>
        <source>Fibonacci</source>
        <translation>斐波那契</translation>
    </message>
    <message>
        <source>Computes a Fibonacci number by naive recursion</source>
        <translation>用朴素递归计算斐波那契数</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Which Fibonacci number; work grows by 1.6 per step</source>
        <translation>第几个斐波那契数；每步工作量增至 1.6 倍</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>垃圾</translation>
    </message>
    <message>
        <source>Spins, and now and then gives a wrong result or breaks the protocol</source>
        <translation>空转，并不时给出错误结果或破坏协议</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Wrong results, or bytes that are no frame (needs processes)</source>
        <translation>错误结果，或不是帧的字节（需要进程）</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Spins, and now and then does not come back</source>
        <translation>空转，并不时不再返回</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Length of a hang; 0 = for ever</source>
        <translation>挂起的时长；0 = 永远</translation>
    </message>
    <message>
        <source>Sleeping, or using a CPU</source>
        <translation>休眠，或占用 CPU</translation>
    </message>
    <message>
        <source>Hash files</source>
        <translation>哈希文件</translation>
    </message>
    <message>
        <source>Hashes every file below a directory with SHA-256; results equal sha256sum&apos;s</source>
        <translation>用 SHA-256 哈希目录下的每个文件；结果与 sha256sum 相同</translation>
    </message>
    <message>
        <source>disk and CPU</source>
        <translation>磁盘和 CPU</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Builds, writes and parses a JSON document with Qt</source>
        <translation>用 Qt 构建、写出并解析 JSON 文档</translation>
    </message>
    <message>
        <source>CPU and allocator</source>
        <translation>CPU 和分配器</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Objects in the document</source>
        <translation>文档中的对象</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>Spins, and takes memory that it never gives back</source>
        <translation>空转，并占用永不归还的内存</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Bytes a second that each worker leaks</source>
        <translation>每个工作者每秒泄漏的字节数</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>A process leaks no more than this</source>
        <translation>一个进程的泄漏不超过此值</translation>
    </message>
    <message>
        <source>A worker does not leak before this time</source>
        <translation>工作者在此时间之前不会泄漏</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Spends a share of its time inside one lock that all threads of a process need</source>
        <translation>一部分时间处于进程所有线程都需要的一个锁中</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>Busy time of a task, without waiting for the lock</source>
        <translation>任务的忙碌时间，不含等锁</translation>
    </message>
    <message>
        <source>Critical share</source>
        <translation>临界占比</translation>
    </message>
    <message>
        <source>Share of the service time inside the lock</source>
        <translation>服务时间在锁内的占比</translation>
    </message>
    <message>
        <source>Mandelbrot</source>
        <translation>Mandelbrot</translation>
    </message>
    <message>
        <source>Computes a square picture of the Mandelbrot set with vector instructions</source>
        <translation>用向量指令计算 Mandelbrot 集的正方形图像</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>边长</translation>
    </message>
    <message>
        <source>Width and height of the picture</source>
        <translation>图像的宽和高</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Iterations after which a point counts as inside</source>
        <translation>迭代多少次后一个点算作在内</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>Multiplies two square matrices of doubles</source>
        <translation>将两个 double 方阵相乘</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rows and columns of the matrices</source>
        <translation>矩阵的行数和列数</translation>
    </message>
    <message>
        <source>Loop order</source>
        <translation>循环顺序</translation>
    </message>
    <message>
        <source>ikj runs along memory, ijk strides through the caches</source>
        <translation>ikj 沿内存前进，ijk 跨越缓存</translation>
    </message>
    <message>
        <source>No-op</source>
        <translation>空操作</translation>
    </message>
    <message>
        <source>Does nothing, so that the cost of dispatching a task is all there is</source>
        <translation>什么也不做，只剩分派任务的开销</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>Pointer chase</source>
        <translation>指针追逐</translation>
    </message>
    <message>
        <source>Follows a random cycle of cache lines, one dependent load after another</source>
        <translation>沿缓存行的随机环前进，一次次相依的读取</translation>
    </message>
    <message>
        <source>memory latency</source>
        <translation>内存延迟</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Bytes of the cycle, which all workers of a process share</source>
        <translation>环的字节数，由进程的所有工作者共享</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Loads per task</source>
        <translation>每个任务的读取次数</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>次读取</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>素数</translation>
    </message>
    <message>
        <source>Counts the primes up to a limit with a segmented sieve</source>
        <translation>用分段筛法计数不超过上限的素数</translation>
    </message>
    <message>
        <source>Largest number looked at</source>
        <translation>检查的最大数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hashes its input with OpenSSL&apos;s SHA-256</source>
        <translation>用 OpenSSL 的 SHA-256 哈希输入</translation>
    </message>
    <message>
        <source>Bytes each task receives and hashes</source>
        <translation>每个任务接收并哈希的字节数</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Waits for the service time without using a CPU</source>
        <translation>不占用 CPU 地等待服务时间</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sorts random 64-bit numbers</source>
        <translation>对随机 64 位数排序</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>多少个数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>空转</translation>
    </message>
    <message>
        <source>Keeps a CPU busy until the service time has passed on the clock</source>
        <translation>让 CPU 忙碌，直到时钟上的服务时间过去</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Streams through arrays far larger than the caches</source>
        <translation>流式遍历远大于缓存的数组</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>Bytes of all arrays of a worker together</source>
        <translation>一个工作者所有数组的字节数之和</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>copy: a = c; triad: a = b + s c</source>
        <translation>copy：a = c；triad：a = b + s c</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>抛出</translation>
    </message>
    <message>
        <source>Spins, and now and then throws an exception</source>
        <translation>空转，并不时抛出异常</translation>
    </message>
    <message>
        <source>Mean time a task takes</source>
        <translation>任务的平均用时</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>How service times vary around their mean; drawn from the task&apos;s seed</source>
        <translation>服务时间如何围绕平均值变化；取自任务的种子</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>another program has locked the file</source>
        <translation>另一个程序锁定了该文件</translation>
    </message>
    <message>
        <source>close the other program that uses it</source>
        <translation>请关闭正在使用它的其他程序</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>文件是只读的</translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation>请检查文件夹的权限</translation>
    </message>
    <message>
        <source>the disk is full or a write failed</source>
        <translation>磁盘已满或写入失败</translation>
    </message>
    <message>
        <source>free space or choose another folder</source>
        <translation>请腾出空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>use another copy of the file</source>
        <translation>请使用该文件的其他副本</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>check that its folder exists and may be written</source>
        <translation>请检查其文件夹是否存在且可写</translation>
    </message>
    <message>
        <source>check the file and its folder</source>
        <translation>请检查该文件及其文件夹</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统是只读的</translation>
    </message>
    <message>
        <source>no SQLite driver for Qt</source>
        <translation>缺少 Qt 的 SQLite 驱动</translation>
    </message>
    <message>
        <source>install libqt6sql6-sqlite</source>
        <translation>请安装 libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>can&apos;t open the recording, %1</source>
        <translation>无法打开记录，%1</translation>
    </message>
    <message>
        <source>can&apos;t use the recording, %1</source>
        <translation>无法使用记录，%1</translation>
    </message>
    <message>
        <source>can&apos;t read the recording, %1</source>
        <translation>无法读取记录，%1</translation>
    </message>
    <message>
        <source>can&apos;t write the recording, %1</source>
        <translation>无法写入记录，%1</translation>
    </message>
    <message>
        <source>can&apos;t create the recording, %1</source>
        <translation>无法创建记录，%1</translation>
    </message>
    <message>
        <source>can&apos;t open the history, %1</source>
        <translation>无法打开历史，%1</translation>
    </message>
    <message>
        <source>can&apos;t use the history, %1</source>
        <translation>无法使用历史，%1</translation>
    </message>
    <message>
        <source>can&apos;t read the history, %1</source>
        <translation>无法读取历史，%1</translation>
    </message>
    <message>
        <source>can&apos;t open the sweep, %1</source>
        <translation>无法打开扫描，%1</translation>
    </message>
    <message>
        <source>can&apos;t use the sweep, %1</source>
        <translation>无法使用扫描，%1</translation>
    </message>
    <message>
        <source>can&apos;t read the sweep, %1</source>
        <translation>无法读取扫描，%1</translation>
    </message>
    <message>
        <source>can&apos;t write the sweep, %1</source>
        <translation>无法写入扫描，%1</translation>
    </message>
    <message>
        <source>can&apos;t create the recording, the file exists already</source>
        <translation>无法创建记录，文件已存在</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>choose a folder that exists and may be written</source>
        <translation>请选择存在且可写的文件夹</translation>
    </message>
    <message>
        <source>%1 intervals of the run are missing, they could not be written and no more fitted in memory</source>
        <translation>缺少该运行的 %1 个区间，它们无法写入，内存也已放不下</translation>
    </message>
    <message>
        <source>rely on the run only up to the gap</source>
        <translation>只应采信缺口之前的部分</translation>
    </message>
    <message>
        <source>the recording was deleted or its folder was moved while it was written</source>
        <translation>写入期间记录被删除或其文件夹被移动</translation>
    </message>
    <message>
        <source>save the run again from the window or rerun it</source>
        <translation>请从窗口重新保存该运行，或重新运行</translation>
    </message>
    <message>
        <source>the recording is finished already</source>
        <translation>记录已经完成</translation>
    </message>
    <message>
        <source>can&apos;t create the folder for runs</source>
        <translation>无法创建存放运行的文件夹</translation>
    </message>
    <message>
        <source>can&apos;t create a folder for this run</source>
        <translation>无法为本次运行创建文件夹</translation>
    </message>
    <message>
        <source>choose a folder that may be written, with --out on the command line</source>
        <translation>请选择可写的文件夹，命令行中用 --out</translation>
    </message>
    <message>
        <source>choose a folder that may be written</source>
        <translation>请选择可写的文件夹</translation>
    </message>
    <message>
        <source>the recording&apos;s description of the run is damaged</source>
        <translation>记录中的运行描述已损坏</translation>
    </message>
    <message>
        <source>the recording&apos;s outcome of the run is damaged</source>
        <translation>记录中的运行结果已损坏</translation>
    </message>
    <message>
        <source>the recording&apos;s plan can&apos;t be read, %1</source>
        <translation>无法读取记录中的计划，%1</translation>
    </message>
    <message>
        <source>open it with the version of Parascope that wrote it</source>
        <translation>请用写入它的 Parascope 版本打开</translation>
    </message>
    <message>
        <source>check the path and the permissions</source>
        <translation>请检查路径和权限</translation>
    </message>
    <message>
        <source>choose a file named recording.parascope</source>
        <translation>请选择名为 recording.parascope 的文件</translation>
    </message>
    <message>
        <source>not a recording</source>
        <translation>不是记录</translation>
    </message>
    <message>
        <source>not a recording but another program&apos;s database</source>
        <translation>不是记录，而是其他程序的数据库</translation>
    </message>
    <message>
        <source>a recording of format %1, this version reads up to %2</source>
        <translation>记录格式为 %1，此版本最高可读取 %2</translation>
    </message>
    <message>
        <source>install a newer Parascope</source>
        <translation>请安装更新的 Parascope</translation>
    </message>
    <message>
        <source>the recording is cut short, %1 of %2 bytes are there</source>
        <translation>记录不完整，%2 字节中只有 %1 字节</translation>
    </message>
    <message>
        <source>copy it again from where it was recorded</source>
        <translation>请从录制处重新复制</translation>
    </message>
    <message>
        <source>can&apos;t create the folder of the history</source>
        <translation>无法创建历史文件夹</translation>
    </message>
    <message>
        <source>check the permissions of the folder above it</source>
        <translation>请检查上级文件夹的权限</translation>
    </message>
    <message>
        <source>the history was written by a newer Parascope</source>
        <translation>该历史由更新的 Parascope 写入</translation>
    </message>
    <message>
        <source>install that version, or move the file away</source>
        <translation>请安装该版本，或移走此文件</translation>
    </message>
    <message>
        <source>not a history but another program&apos;s database</source>
        <translation>不是历史，而是其他程序的数据库</translation>
    </message>
    <message>
        <source>move the file away</source>
        <translation>请移走此文件</translation>
    </message>
    <message>
        <source>can&apos;t put an interrupted recording together, its folder is read-only and the copy failed</source>
        <translation>无法拼合中断的记录，其文件夹只读且复制失败</translation>
    </message>
    <message>
        <source>copy it with the files beside it to a folder that may be written</source>
        <translation>请将它与旁边的文件一起复制到可写的文件夹</translation>
    </message>
    <message>
        <source>interval %1 of the recording is damaged, %2</source>
        <translation>记录的第 %1 个区间已损坏，%2</translation>
    </message>
    <message>
        <source>the recording is damaged, %1</source>
        <translation>记录已损坏，%1</translation>
    </message>
    <message>
        <source>can&apos;t open the recording, that is no file</source>
        <translation>无法打开记录，那不是文件</translation>
    </message>
    <message>
        <source>name the file recording.parascope in the folder of the run</source>
        <translation>请指定运行文件夹中的 recording.parascope</translation>
    </message>
    <message>
        <source>can&apos;t write the file, %1</source>
        <translation>无法写入文件，%1</translation>
    </message>
    <message>
        <source>choose a folder with free space that may be written</source>
        <translation>请选择有可用空间且可写的文件夹</translation>
    </message>
    <message>
        <source>can&apos;t create the folder</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>the results of the batch are incomplete</source>
        <translation>批量的结果不完整</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>请重新运行</translation>
    </message>
    <message>
        <source>can&apos;t save the recording</source>
        <translation>无法保存记录</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>请选择其他位置</translation>
    </message>
    <message>
        <source>can&apos;t write the plot</source>
        <translation>无法写入图表</translation>
    </message>
    <message>
        <source>can&apos;t tell the format</source>
        <translation>无法判断格式</translation>
    </message>
    <message>
        <source>the name has to end in .csv, .png or .svg</source>
        <translation>名称必须以 .csv、.png 或 .svg 结尾</translation>
    </message>
    <message>
        <source>can&apos;t start a worker process</source>
        <translation>无法启动工作进程</translation>
    </message>
    <message>
        <source>check the launcher and the installation</source>
        <translation>请检查启动器和安装</translation>
    </message>
    <message>
        <source>worker process %1 ended %2 times right after its start</source>
        <translation>工作进程 %1 有 %2 次一启动就结束</translation>
    </message>
    <message>
        <source>worker process %1 was started %2 times and never got ready</source>
        <translation>工作进程 %1 启动了 %2 次，从未就绪</translation>
    </message>
    <message>
        <source>worker process %1 was started again %2 times within a minute</source>
        <translation>工作进程 %1 在一分钟内重启了 %2 次</translation>
    </message>
    <message>
        <source>see what it wrote to stderr</source>
        <translation>请查看它写到 stderr 的内容</translation>
    </message>
    <message>
        <source>a worker process does not speak Parascope&apos;s protocol</source>
        <translation>某个工作进程不使用 Parascope 的协议</translation>
    </message>
    <message>
        <source>check the launcher and that it starts parascope-worker</source>
        <translation>请检查启动器是否启动 parascope-worker</translation>
    </message>
    <message>
        <source>a worker process speaks protocol version %1, this program %2</source>
        <translation>工作进程的协议版本为 %1，本程序为 %2</translation>
    </message>
    <message>
        <source>install the same Parascope version on both sides</source>
        <translation>请在两端安装相同版本的 Parascope</translation>
    </message>
    <message>
        <source>can&apos;t create a pipe to a child</source>
        <translation>无法创建到子进程的管道</translation>
    </message>
    <message>
        <source>use fewer processes or raise the limit of open files (ulimit -n)</source>
        <translation>请减少进程，或提高打开文件数上限（ulimit -n）</translation>
    </message>
    <message>
        <source>PARASCOPE_WORKER does not name a program that can be started</source>
        <translation>PARASCOPE_WORKER 指定的不是可启动的程序</translation>
    </message>
    <message>
        <source>correct or unset PARASCOPE_WORKER</source>
        <translation>请更正或取消设置 PARASCOPE_WORKER</translation>
    </message>
    <message>
        <source>the program of the worker processes is missing</source>
        <translation>缺少工作进程的程序</translation>
    </message>
    <message>
        <source>looked for %1</source>
        <translation>已查找：%1</translation>
    </message>
    <message>
        <source>install parascope-worker there or name it in PARASCOPE_WORKER</source>
        <translation>请在该处安装 parascope-worker，或在 PARASCOPE_WORKER 中指定</translation>
    </message>
    <message>
        <source>can&apos;t use shared memory with these children</source>
        <translation>无法与这些子进程使用共享内存</translation>
    </message>
    <message>
        <source>use --channel stdio or auto</source>
        <translation>请使用通道 stdio 或 auto</translation>
    </message>
    <message>
        <source>inputs and results of a task may have at most 63 MiB over stdio</source>
        <translation>经由 stdio 时，任务的输入和结果最多 63 MiB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>make the task smaller or use --transfer shared</source>
        <translation>请缩小任务，或使用传递方式 shared</translation>
    </message>
    <message>
        <source>can&apos;t get memory for tasks</source>
        <translation>无法为任务分配内存</translation>
    </message>
    <message>
        <source>can&apos;t create shared memory</source>
        <translation>无法创建共享内存</translation>
    </message>
    <message>
        <source>use fewer tasks in flight or smaller payloads</source>
        <translation>请减少在途任务或减小数据量</translation>
    </message>
    <message>
        <source>too many changes of the task size in one run</source>
        <translation>一次运行中任务大小更改过多</translation>
    </message>
    <message>
        <source>the task size was changed too often in this run</source>
        <translation>本次运行中任务大小更改过于频繁</translation>
    </message>
    <message>
        <source>start a new run</source>
        <translation>请开始新的运行</translation>
    </message>
    <message>
        <source>this run has no room for tasks that large</source>
        <translation>本次运行容不下这么大的任务</translation>
    </message>
    <message>
        <source>start a new run with that size</source>
        <translation>请用该大小开始新的运行</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; has no task size</source>
        <translation>负载“%1”没有任务大小</translation>
    </message>
    <message>
        <source>the results of %1 items need more than 1 GiB</source>
        <translation>%1 个项目的结果需要超过 1 GiB</translation>
    </message>
    <message>
        <source>use fewer items</source>
        <translation>请减少项目</translation>
    </message>
    <message>
        <source>a write failed and the disk may be full</source>
        <translation>写入失败，磁盘可能已满</translation>
    </message>
    <message>
        <source>task size → %1</source>
        <translation>任务大小 → %1</translation>
    </message>
    <message>
        <source>warm-up over</source>
        <translation>预热结束</translation>
    </message>
    <message>
        <source>warm-up ended by its limit, without a steady state</source>
        <translation>预热因达到上限而结束，未进入稳定状态</translation>
    </message>
    <message>
        <source>a task alone takes %1</source>
        <translation>单个任务需要 %1</translation>
    </message>
    <message>
        <source>a task alone takes %1 and %2 of CPU time</source>
        <translation>单个任务需要 %1，其中 CPU 时间 %2</translation>
    </message>
    <message>
        <source>a task failed without a message</source>
        <translation>一个任务失败，未给出消息</translation>
    </message>
    <message>
        <source>wrong result</source>
        <translation>结果错误</translation>
    </message>
    <message>
        <source>worker P%1 ready in %2 ms</source>
        <translation>工作者 P%1 用 %2 ms 就绪</translation>
    </message>
    <message>
        <source>worker P%1 is started again</source>
        <translation>正在重新启动工作者 P%1</translation>
    </message>
    <message>
        <source>worker P%1 exited (%2)</source>
        <translation>工作者 P%1 已退出（%2）</translation>
    </message>
    <message>
        <source>worker P%1 ended: %2</source>
        <translation>工作者 P%1 已结束：%2</translation>
    </message>
    <message>
        <source>worker P%1 is given up: %2</source>
        <translation>放弃工作者 P%1：%2</translation>
    </message>
    <message>
        <source>worker P%1 hangs: %2</source>
        <translation>工作者 P%1 挂起：%2</translation>
    </message>
    <message>
        <source>worker P%1: %2</source>
        <translation>工作者 P%1：%2</translation>
    </message>
    <message>
        <source>task %1 overran the time-out after %2</source>
        <translation>任务 %1 在 %2 后超时</translation>
    </message>
    <message>
        <source>ended by time-out: task %1</source>
        <translation>因超时被结束：任务 %1</translation>
    </message>
    <message>
        <source>%1: worker P%2 is ended</source>
        <translation>%1：结束工作者 P%2</translation>
    </message>
    <message>
        <source>%1: a thread can&apos;t be ended, it goes on</source>
        <translation>%1：线程无法被结束，继续运行</translation>
    </message>
    <message>
        <source>worker P%1 ended by memory limit: %2 of %3</source>
        <translation>工作者 P%1 因内存上限被结束：%2 / %3</translation>
    </message>
    <message>
        <source>ended by memory limit: %1 of %2</source>
        <translation>因内存上限被结束：%1 / %2</translation>
    </message>
    <message>
        <source>worker P%1 ended by memory limit: it asked for more than %2</source>
        <translation>工作者 P%1 因内存上限被结束：请求超过 %2</translation>
    </message>
    <message>
        <source>ended by memory limit: it asked for more than %1</source>
        <translation>因内存上限被结束：请求超过 %1</translation>
    </message>
    <message>
        <source>worker P%1 is replaced %2</source>
        <translation>替换工作者 P%1，%2</translation>
    </message>
    <message>
        <source>after %1 tasks</source>
        <translation>已完成 %1 个任务</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>达到 %1</translation>
    </message>
    <message>
        <source>%1 sent to worker P%2</source>
        <translation>已向工作者 P%2 发送 %1</translation>
    </message>
    <message>
        <source>%1: there is no such worker now</source>
        <translation>%1：目前没有这个工作者</translation>
    </message>
    <message>
        <source>%1 did not happen: the run ended before</source>
        <translation>%1 没有发生：运行在此之前已结束</translation>
    </message>
    <message>
        <source>not changed: %1</source>
        <translation>未更改：%1</translation>
    </message>
    <message>
        <source>the accounts are wrong: %1 tasks were submitted, %2 have an outcome</source>
        <translation>计数有误：提交了 %1 个任务，%2 个有结果</translation>
    </message>
    <message>
        <source>a thread still runs its task and can&apos;t be ended from outside; it stays until it comes back or Parascope exits</source>
        <translation>有线程仍在执行任务，无法从外部结束；它会保留到任务返回或 Parascope 退出</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>killed by signal %1</source>
        <translation>被信号 %1 终止</translation>
    </message>
    <message>
        <source>no sign of life for %1 s (it was stopped)</source>
        <translation>%1 s 没有动静（已被暂停）</translation>
    </message>
    <message>
        <source>no sign of life for %1 s</source>
        <translation>%1 s 没有动静</translation>
    </message>
    <message>
        <source>its main thread hung for %1 s</source>
        <translation>其主线程挂起了 %1 s</translation>
    </message>
    <message>
        <source>did not get ready within %1 s</source>
        <translation>%1 s 内未就绪</translation>
    </message>
    <message>
        <source>did not exit after its error</source>
        <translation>出错后没有退出</translation>
    </message>
    <message>
        <source>closed its output</source>
        <translation>关闭了输出</translation>
    </message>
    <message>
        <source>sent an unexpected %1 frame</source>
        <translation>发送了意外的 %1 帧</translation>
    </message>
    <message>
        <source>sent a malformed %1 frame</source>
        <translation>发送了格式错误的 %1 帧</translation>
    </message>
    <message>
        <source>it answered for a task it was not given</source>
        <translation>它回应了未分配给它的任务</translation>
    </message>
    <message>
        <source>answered for a task it was not given</source>
        <translation>回应了未分配给它的任务</translation>
    </message>
    <message>
        <source>the process closed its output</source>
        <translation>进程关闭了输出</translation>
    </message>
    <message>
        <source>the process ended in the middle of a frame</source>
        <translation>进程在一帧的中途结束</translation>
    </message>
    <message>
        <source>it hung until it was cancelled</source>
        <translation>一直挂起，直到被取消</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>the run failed</source>
        <translation>运行失败</translation>
    </message>
    <message>
        <source>no task was completed in the measured part: make the runs longer than a task</source>
        <translation>测量部分内没有任务完成：运行时间须长于一个任务</translation>
    </message>
    <message>
        <source>known within %1 % after %2 runs</source>
        <translation>经过 %2 次运行，已精确到 %1 %</translation>
    </message>
    <message>
        <source>cannot win: its best of %1 runs is %2 % of the leader&apos;s worst</source>
        <translation>不可能胜出：%1 次运行中的最好成绩只有领先单元最差成绩的 %2 %</translation>
    </message>
    <message>
        <source>%1 is %2, above %3</source>
        <translation>%1 为 %2，高于 %3</translation>
    </message>
    <message>
        <source>no peak: the law rises without end, which no machine does</source>
        <translation>没有峰值：该定律无限上升，而没有机器能做到</translation>
    </message>
    <message>
        <source>extrapolated: the peak at N = %1 lies outside of the measured range %2 to %3</source>
        <translation>外推：峰值 N = %1 位于测量范围 %2 至 %3 之外</translation>
    </message>
    <message>
        <source>superlinear: with N = %1 each does %2 times the work of N = %3; look for a cache that became large enough, or a first point that is too low</source>
        <translation>超线性：N = %1 时每个工作者完成的工作是 N = %3 时的 %2 倍；可能是缓存变得足够大，或第一个点偏低</translation>
    </message>
    <message>
        <source>bound by memory bandwidth: with N = %1 a task takes %2 times the CPU time it takes with N = %3, so the workers wait for memory, not for each other</source>
        <translation>受内存带宽限制：N = %1 时任务的 CPU 时间是 N = %3 时的 %2 倍，工作者在等待内存，而非彼此等待</translation>
    </message>
    <message>
        <source>few points: %1 different N; 6 or more make errors that can be trusted</source>
        <translation>点太少：%1 个不同的 N；6 个以上误差才可信</translation>
    </message>
    <message>
        <source>no errors: as many parameters as points, so nothing is left to judge the fit by</source>
        <translation>没有误差：参数与点一样多，无从判断拟合</translation>
    </message>
    <message>
        <source>poor fit: R² is %1, the law does not describe these points</source>
        <translation>拟合不佳：R² 为 %1，该定律不能描述这些点</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>请使用 %1 至 %2</translation>
    </message>
    <message>
        <source>use a multiple of %1, up to %2</source>
        <translation>请使用 %1 的倍数，最大 %2</translation>
    </message>
    <message>
        <source>allowed: %1 to %2</source>
        <translation>允许：%1 至 %2</translation>
    </message>
    <message>
        <source>%1 threads in each of %2 processes are %3 workers</source>
        <translation>%2 个进程各 %1 个线程，共 %3 个工作者</translation>
    </message>
    <message>
        <source>at most %1 in all</source>
        <translation>总共最多 %1</translation>
    </message>
    <message>
        <source>transfer &apos;move&apos; is not possible between processes</source>
        <translation>进程之间不能使用传递方式“move”</translation>
    </message>
    <message>
        <source>use copy or shared, or 0 processes</source>
        <translation>请使用 copy 或 shared，或 0 个进程</translation>
    </message>
    <message>
        <source>channel &apos;shm&apos; needs local children, and the plan has a launcher</source>
        <translation>通道“shm”需要本地子进程，而计划带有启动器</translation>
    </message>
    <message>
        <source>use channel stdio or auto</source>
        <translation>请使用通道 stdio 或 auto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for process %2 of %3</source>
        <translation>“%1”针对第 %2 个进程，共 %3 个</translation>
    </message>
    <message>
        <source>processes count from 1</source>
        <translation>进程从 1 开始计数</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; ends the process it runs in, and that would be Parascope itself</source>
        <translation>负载“%1”会结束其所在的进程，而那将是 Parascope 本身</translation>
    </message>
    <message>
        <source>a memory limit is for child processes</source>
        <translation>内存上限用于子进程</translation>
    </message>
    <message>
        <source>only child processes can be recycled</source>
        <translation>只有子进程可以轮换</translation>
    </message>
    <message>
        <source>faults can only be injected into child processes</source>
        <translation>只能向子进程注入故障</translation>
    </message>
    <message>
        <source>give --processes</source>
        <translation>请指定进程数</translation>
    </message>
    <message>
        <source>only an open loop has a queue that can be full</source>
        <translation>只有开环才有可能排满的队列</translation>
    </message>
    <message>
        <source>give --rate</source>
        <translation>请指定速率</translation>
    </message>
    <message>
        <source>a queue policy needs a queue</source>
        <translation>队列策略需要队列</translation>
    </message>
    <message>
        <source>give --queue N</source>
        <translation>请指定队列上限</translation>
    </message>
    <message>
        <source>an open loop needs a rate above 0</source>
        <translation>开环需要大于 0 的速率</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; runs as a batch</source>
        <translation>负载“%1”以批量方式运行</translation>
    </message>
    <message>
        <source>leave out --rate and --in-flight</source>
        <translation>请不要指定速率和在途数</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; needs a directory</source>
        <translation>负载“%1”需要一个文件夹</translation>
    </message>
    <message>
        <source>give --input DIR</source>
        <translation>请指定输入文件夹</translation>
    </message>
    <message>
        <source>a batch needs a number of items</source>
        <translation>批量需要项目数</translation>
    </message>
    <message>
        <source>give --items N</source>
        <translation>请指定项目数</translation>
    </message>
    <message>
        <source>unknown workload &apos;%1&apos;</source>
        <translation>未知的负载“%1”</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>请从中选择：%1</translation>
    </message>
    <message>
        <source>plan field &apos;%1&apos; is not what it should be</source>
        <translation>计划字段“%1”不符合要求</translation>
    </message>
    <message>
        <source>it takes %1</source>
        <translation>可取：%1</translation>
    </message>
    <message>
        <source>unknown plan field &apos;%1&apos;</source>
        <translation>未知的计划字段“%1”</translation>
    </message>
    <message>
        <source>remove it or correct its name</source>
        <translation>请删除它或更正其名称</translation>
    </message>
    <message>
        <source>the plan is not JSON</source>
        <translation>计划不是 JSON</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>第 %1 字节：%2</translation>
    </message>
    <message>
        <source>correct it or export a plan anew</source>
        <translation>请更正，或重新导出计划</translation>
    </message>
    <message>
        <source>the plan is not a JSON object</source>
        <translation>计划不是 JSON 对象</translation>
    </message>
    <message>
        <source>the plan names no workload</source>
        <translation>计划没有指定负载</translation>
    </message>
    <message>
        <source>add a field as in &quot;workload&quot;: &quot;sha256&quot;</source>
        <translation>请添加字段，例如 &quot;workload&quot;: &quot;sha256&quot;</translation>
    </message>
    <message>
        <source>can&apos;t read the plan</source>
        <translation>无法读取计划</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>the plan is larger than 1 MiB</source>
        <translation>计划大于 1 MiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no injection: %2</source>
        <translation>“%1”不是注入：%2</translation>
    </message>
    <message>
        <source>command not found</source>
        <translation>找不到命令</translation>
    </message>
    <message>
        <source>it must be an executable file</source>
        <translation>必须是可执行文件</translation>
    </message>
    <message>
        <source>install it, or give its full path</source>
        <translation>请安装它，或给出完整路径</translation>
    </message>
    <message>
        <source>running commands is not available on this platform</source>
        <translation>此平台不支持运行命令</translation>
    </message>
    <message>
        <source>a quote or a backslash is left open in the command</source>
        <translation>命令中有未结束的引号或反斜杠</translation>
    </message>
    <message>
        <source>no command given</source>
        <translation>未指定命令</translation>
    </message>
    <message>
        <source>name one with --param command=&quot;program arguments&quot;</source>
        <translation>请指定一个，命令行中用 --param command=&quot;program arguments&quot;</translation>
    </message>
    <message>
        <source>can&apos;t load OpenSSL 3</source>
        <translation>无法加载 OpenSSL 3</translation>
    </message>
    <message>
        <source>install libssl3, which brings libcrypto.so.3</source>
        <translation>请安装提供 libcrypto.so.3 的 libssl3</translation>
    </message>
    <message>
        <source>can&apos;t read the input directory</source>
        <translation>无法读取输入文件夹</translation>
    </message>
    <message>
        <source>no input directory given</source>
        <translation>未指定输入文件夹</translation>
    </message>
    <message>
        <source>name one with --input DIR</source>
        <translation>请指定一个，命令行中用 --input</translation>
    </message>
    <message>
        <source>no files in the input directory</source>
        <translation>输入文件夹中没有文件</translation>
    </message>
    <message>
        <source>name a directory with regular files in it or below</source>
        <translation>请指定其中或其下有普通文件的文件夹</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 超出范围</translation>
    </message>
    <message>
        <source>parameter &apos;%1&apos; of %2</source>
        <translation>%2 的参数“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a choice</source>
        <translation>“%1”不是可选项</translation>
    </message>
    <message>
        <source>choices: %1</source>
        <translation>可选：%1</translation>
    </message>
    <message>
        <source>unknown parameter &apos;%1&apos; of %2</source>
        <translation>%2 的未知参数“%1”</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>没有参数</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>已知：%1</translation>
    </message>
    <message>
        <source>a text is needed, not a number</source>
        <translation>需要文本，而不是数字</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot; as %2</source>
        <translation>无法将“%1”读作%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range for %2</source>
        <translation>“%1”超出%2的范围</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for %2</source>
        <translation>“%1”不是 %2 的有效值</translation>
    </message>
    <message>
        <source>give a whole number</source>
        <translation>请给出整数</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>没有设置“%1”</translation>
    </message>
    <message>
        <source>nothing to sweep over</source>
        <translation>没有可扫描的内容</translation>
    </message>
    <message>
        <source>give --threads 1-8 or --processes 0,1,2 or --sweep NAME=RANGE</source>
        <translation>请给出线程（如 1-8）或进程（如 0,1,2）</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 次重复</translation>
    </message>
    <message>
        <source>the sweep would have no or more than %1 cells</source>
        <translation>扫描将没有单元，或超过 %1 个单元</translation>
    </message>
    <message>
        <source>use steps, as in 1-64*2</source>
        <translation>请使用步长，例如 1-64*2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a range</source>
        <translation>“%1”不是范围</translation>
    </message>
    <message>
        <source>as in 1-8, 1-8+2, 1-32*2, 1,2,4 or auto</source>
        <translation>例如 1-8、1-8+2、1-32*2、1,2,4 或 auto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too many values</source>
        <translation>“%1”的值太多</translation>
    </message>
    <message>
        <source>use steps, as in 1-1000+50 or 1-1024*2</source>
        <translation>请使用步长，例如 1-1000+50 或 1-1024*2</translation>
    </message>
    <message>
        <source>the sweep was begun on another machine</source>
        <translation>扫描是在另一台机器上开始的</translation>
    </message>
    <message>
        <source>begin a new one in another folder</source>
        <translation>请在其他文件夹中开始新的扫描</translation>
    </message>
    <message>
        <source>the folder holds a sweep of another plan</source>
        <translation>文件夹中是另一个计划的扫描</translation>
    </message>
    <message>
        <source>choose another folder, or go on with that one by --resume</source>
        <translation>请选择其他文件夹，或用 --resume 继续该扫描</translation>
    </message>
    <message>
        <source>not a sweep, %1</source>
        <translation>不是扫描，%1</translation>
    </message>
    <message>
        <source>choose another file or folder</source>
        <translation>请选择其他文件或文件夹</translation>
    </message>
    <message>
        <source>can&apos;t create the sweep, the file exists already</source>
        <translation>无法创建扫描，文件已存在</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>there is no sweep</source>
        <translation>没有扫描</translation>
    </message>
    <message>
        <source>give the folder of a sweep that was begun</source>
        <translation>请给出已开始的扫描的文件夹</translation>
    </message>
    <message>
        <source>as in kill@5s or stop@2s:1 (kill, term, stop, cont)</source>
        <translation>例如 kill@5s 或 stop@2s:1（kill、term、stop、cont）</translation>
    </message>
    <message>
        <source>use 1 to 1000</source>
        <translation>请使用 1 至 1000</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a limit</source>
        <translation>“%1”不是限制</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>as in main_p98_ms=50</source>
        <translation>例如 main_p98_ms=50</translation>
    </message>
    <message>
        <source>as in main_p98_ms=50, response_p99_ms=20, memory=512MiB or errors=0</source>
        <translation>例如 main_p98_ms=50、response_p99_ms=20、memory=512MiB 或 errors=0</translation>
    </message>
    <message>
        <source>another program&apos;s file</source>
        <translation>其他程序的文件</translation>
    </message>
    <message>
        <source>written by a newer Parascope</source>
        <translation>由更新的 Parascope 写入</translation>
    </message>
    <message>
        <source>%1 Other load disturbed the measurement: repeat it before you rely on it.</source>
        <translation>%1 其他负载干扰了测量：采信之前请重新测量。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>%1 completed, half of the tasks within %2</source>
        <translation>完成 %1，一半任务在 %2 内</translation>
    </message>
    <message>
        <source>%1 completed, half of the tasks within %2 and 99 % within %3</source>
        <translation>完成 %1，一半任务在 %2 内，99 % 在 %3 内</translation>
    </message>
    <message>
        <source>Overloaded: of %1 offered only %2 were completed, so latencies grow with the length of the run</source>
        <translation>过载：提供 %1，只完成 %2，延迟会随运行时间增长</translation>
    </message>
    <message>
        <source>the main thread was not watched</source>
        <translation>没有监视主线程</translation>
    </message>
    <message>
        <source>the main thread stayed responsive (p99 delay %1, no stall)</source>
        <translation>主线程保持响应（延迟 p99 %1，没有卡顿）</translation>
    </message>
    <message>
        <source>the main thread stalled once, %1 at the longest</source>
        <translation>主线程卡顿 1 次，最长 %1</translation>
    </message>
    <message>
        <source>the main thread stalled %1 times, %2 at the longest</source>
        <translation>主线程卡顿 %1 次，最长 %2</translation>
    </message>
    <message>
        <source>1 task gave no result</source>
        <translation>1 个任务没有结果</translation>
    </message>
    <message>
        <source>%1 tasks gave no result</source>
        <translation>%1 个任务没有结果</translation>
    </message>
    <message>
        <source>Nothing was measured: the run ended during its warm-up.</source>
        <translation>什么也没有测到：运行在预热期间就结束了。</translation>
    </message>
    <message>
        <source>No task was completed while measuring</source>
        <translation>测量期间没有任务完成</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in_flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>task_size</source>
        <translation>任务大小</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>memory_limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>sample_every</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>probe_every</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>duration (seconds)</source>
        <translation>时长（秒）</translation>
    </message>
    <message>
        <source>warmup (seconds)</source>
        <translation>预热（秒）</translation>
    </message>
    <message>
        <source>timeout (seconds)</source>
        <translation>时间限制（秒）</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 线程</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 进程</translation>
    </message>
    <message>
        <source>inline on the main thread</source>
        <translation>直接在主线程上</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>在途 %1</translation>
    </message>
    <message>
        <source>%1 or more in flight</source>
        <translation>在途 %1 或更多</translation>
    </message>
    <message>
        <source>%1, closed loop, %2</source>
        <translation>%1，闭环，%2</translation>
    </message>
    <message>
        <source>%1, open loop, %2 arrivals, %3</source>
        <translation>%1，开环，到达 %2，%3</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>poisson</source>
        <translation>泊松</translation>
    </message>
    <message>
        <source>%1, batch</source>
        <translation>%1，批量</translation>
    </message>
    <message>
        <source>resampled blocks of time</source>
        <translation>时间块重抽样</translation>
    </message>
    <message>
        <source>Welch&apos;s t of the logarithms</source>
        <translation>对数的 Welch t 区间</translation>
    </message>
    <message>
        <source>bootstrap of the medians</source>
        <translation>中位数的自助法</translation>
    </message>
    <message>
        <source>Wilcoxon&apos;s signed ranks</source>
        <translation>Wilcoxon 符号秩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A tie: %1; %2.</source>
        <translation>平手：%1；%2。</translation>
    </message>
    <message>
        <source>worker process P%1 died (%2)</source>
        <translation>工作进程 P%1 已终止（%2）</translation>
    </message>
    <message>
        <source>%1, first P%2 (%3)</source>
        <translation>%1，首先是 P%2（%3）</translation>
    </message>
    <message>
        <source>ready again after</source>
        <translation>恢复就绪用时</translation>
    </message>
    <message>
        <source>began at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Set retries to 1: tasks that a process takes with it are given out again</source>
        <translation>将重试次数设为 1：随进程丢失的任务会重新分发</translation>
    </message>
    <message>
        <source>Leave out the faults that the plan injects</source>
        <translation>去掉计划中注入的故障</translation>
    </message>
    <message>
        <source>Set a memory limit: the system kills a process in this way when it has no memory left</source>
        <translation>设置内存上限：系统内存耗尽时会这样终止进程</translation>
    </message>
    <message>
        <source>measurement disturbed: other programs used %1 of the CPUs</source>
        <translation>测量受干扰：其他程序占用了 %1 的 CPU</translation>
    </message>
    <message>
        <source>measurement disturbed: the hypervisor took %1 of the CPUs</source>
        <translation>测量受干扰：虚拟机管理程序占用了 %1 的 CPU</translation>
    </message>
    <message>
        <source>its last words: %1</source>
        <translation>它最后的输出：%1</translation>
    </message>
    <message>
        <source>it wrote nothing to stderr</source>
        <translation>它没有向 stderr 写入任何内容</translation>
    </message>
    <message>
        <source>no difference shown: the interval holds 0 %</source>
        <translation>未显示差异：区间包含 0 %</translation>
    </message>
    <message>
        <source>Response p99.9</source>
        <translation>响应 p99.9</translation>
    </message>
    <message>
        <source>response p99.9</source>
        <translation>响应 p99.9</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>最长卡顿</translation>
    </message>
    <message>
        <source>max stall</source>
        <translation>最长卡顿</translation>
    </message>
    <message>
        <source>CPU, all cores</source>
        <translation>CPU（所有核心）</translation>
    </message>
    <message>
        <source>CPU of all cores</source>
        <translation>所有核心的 CPU</translation>
    </message>
    <message>
        <source>a longer run has longer stalls, and these differ in length</source>
        <translation>较长的运行会有较长的卡顿，而这些运行的时长不同</translation>
    </message>
    <message>
        <source>a change that is neither better nor worse</source>
        <translation>既非更好也非更差的变化</translation>
    </message>
    <message>
        <source>contention σ not detectable: its interval holds 0, so no serial part is shown</source>
        <translation>无法检出争用 σ：其区间包含 0，未显示出串行部分</translation>
    </message>
    <message>
        <source>coherency κ not detectable: its interval holds 0, so more workers may cost nothing</source>
        <translation>无法检出一致性 κ：其区间包含 0，增加工作者可能没有代价</translation>
    </message>
</context>
<context>
    <name>CoresPlot</name>
    <message>
        <source>core %1</source>
        <translation>核心 %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Report (HTML)…</source>
        <translation>报告 (HTML)…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>报告 (PDF)…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Report (Markdown)…</source>
        <translation>报告 (Markdown)…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV files…</source>
        <translation>CSV 文件…</translation>
    </message>
    <message>
        <source>All figures (JSON)…</source>
        <translation>全部数值 (JSON)…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Trace for Perfetto or Chrome…</source>
        <translation>用于 Perfetto 或 Chrome 的跟踪…</translation>
    </message>
    <message>
        <source>Traces (*.trace.json)</source>
        <translation>跟踪 (*.trace.json)</translation>
    </message>
    <message>
        <source>HdrHistogram log…</source>
        <translation>HdrHistogram 日志…</translation>
    </message>
    <message>
        <source>HdrHistogram logs (*.hlog)</source>
        <translation>HdrHistogram 日志 (*.hlog)</translation>
    </message>
    <message>
        <source>Percentile table…</source>
        <translation>百分位表…</translation>
    </message>
    <message>
        <source>Percentile tables (*.hgrm)</source>
        <translation>百分位表 (*.hgrm)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
</context>
<context>
    <name>Labs</name>
    <message>
        <source>the main thread did not answer for %1</source>
        <translation>主线程有 %1 没有响应</translation>
    </message>
    <message>
        <source>A task on the main thread blocks everything else for as long as it takes.</source>
        <translation>主线程上的任务运行多久,其他一切就被阻塞多久。</translation>
    </message>
    <message>
        <source>loop delay p99 %1 inline, %2 in a pool</source>
        <translation>循环延迟 p99:内联 %1,线程池 %2</translation>
    </message>
    <message>
        <source>The same work in a pool leaves the main thread free to answer.</source>
        <translation>同样的工作放进线程池,主线程就能随时响应。</translation>
    </message>
    <message>
        <source>%1 CPUs of work done with tasks of 5 µs, %2 with tasks of 2 ms</source>
        <translation>用 5 µs 的任务完成 %1 个 CPU 的工作,用 2 ms 的任务完成 %2 个</translation>
    </message>
    <message>
        <source>Handing a task over has a price: tasks have to be much longer than that.</source>
        <translation>交付任务有代价:任务必须比它长得多。</translation>
    </message>
    <message>
        <source>%1 with threads, %2 with processes</source>
        <translation>线程 %1,进程 %2</translation>
    </message>
    <message>
        <source>For work that shares nothing it makes little difference: choose by safety and memory.</source>
        <translation>对互不共享的工作差别很小:按安全性和内存来选。</translation>
    </message>
    <message>
        <source>%1 crashes, %2 started again, %3 tasks lost, %4 done</source>
        <translation>崩溃 %1 次,重启 %2 次,丢失 %3 个任务,完成 %4 个</translation>
    </message>
    <message>
        <source>A crash takes one process and its tasks, not the application.</source>
        <translation>崩溃只带走一个进程和它的任务,不影响整个应用。</translation>
    </message>
    <message>
        <source>%1 with a copied megabyte, %2 with a shared one</source>
        <translation>复制一兆字节时 %1,共享时 %2</translation>
    </message>
    <message>
        <source>A message that is shared costs the same whatever its size; a copied one does not.</source>
        <translation>共享的消息无论多大代价相同,复制的则不然。</translation>
    </message>
    <message>
        <source>A blocked main thread</source>
        <translation>被阻塞的主线程</translation>
    </message>
    <message>
        <source>a task of 150 ms on the main thread freezes the window for 150 ms</source>
        <translation>主线程上一个 150 ms 的任务使窗口冻结 150 ms</translation>
    </message>
    <message>
        <source>The same work in a pool</source>
        <translation>同样的工作放进线程池</translation>
    </message>
    <message>
        <source>threads keep the main thread free: its delays fall to a fraction</source>
        <translation>线程让主线程空闲:其延迟降到几分之一</translation>
    </message>
    <message>
        <source>Tasks that are too small</source>
        <translation>太小的任务</translation>
    </message>
    <message>
        <source>tasks of 5 µs spend much of their time being handed over</source>
        <translation>5 µs 的任务大部分时间花在交付上</translation>
    </message>
    <message>
        <source>Threads or processes</source>
        <translation>线程还是进程</translation>
    </message>
    <message>
        <source>hashing is as fast in threads as in processes</source>
        <translation>哈希用线程和用进程一样快</translation>
    </message>
    <message>
        <source>Crash and respawn</source>
        <translation>崩溃与重启</translation>
    </message>
    <message>
        <source>a process that crashes is started again and the run goes on</source>
        <translation>崩溃的进程会重新启动,运行继续</translation>
    </message>
    <message>
        <source>Copied or shared message</source>
        <translation>复制还是共享消息</translation>
    </message>
    <message>
        <source>a megabyte that is copied to each task costs throughput, a shared one does not</source>
        <translation>给每个任务复制一兆字节会降低吞吐量,共享则不会</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Colours of maps</source>
        <translation>图的颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Colours of maps</source>
        <translation>图的颜色</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language changes when Parascope is started again.</source>
        <translation>重新启动 Parascope 后语言才会改变。</translation>
    </message>
    <message>
        <source>&amp;Reduced motion: plots move twice a second</source>
        <translation>减少动画(&amp;R):图每秒更新两次</translation>
    </message>
    <message>
        <source>&amp;Wanted p99</source>
        <translation>期望的 p99(&amp;W)</translation>
    </message>
    <message>
        <source>Wanted p99</source>
        <translation>期望的 p99</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A p99 above this makes the tile and the verdict a warning, for example 20 ms</source>
        <translation>p99 高于此值时,卡片和结论变为警告,例如 20 ms</translation>
    </message>
    <message>
        <source>Runs are &amp;kept in</source>
        <translation>运行保存于(&amp;K)</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>运行的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>S&amp;ampling</source>
        <translation>采样(&amp;A)</translation>
    </message>
    <message>
        <source>How often CPUs and processes are read. In between, plots have no figures of theirs.</source>
        <translation>读取 CPU 和进程的间隔。两次读取之间，图表中没有它们的数值。</translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation>探针(&amp;P)</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>How often main threads are looked at, for the cause of a stall. Their delay is measured at every turn of the event loop.</source>
        <translation>为查明停顿原因而查看主线程的间隔。其延迟在事件循环的每一圈都会测量。</translation>
    </message>
    <message>
        <source>For new runs. A comparison of runs says where these differ.</source>
        <translation>用于新的运行。比较运行时会说明此处的差异。</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Reset run settings</source>
        <translation>重置运行设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StallWords</name>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>缺 CPU</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>self: this window was drawing, not the workload</source>
        <translation>自身:是本窗口在绘图,不是负载</translation>
    </message>
    <message>
        <source>busy: it was computing</source>
        <translation>忙碌:它在计算</translation>
    </message>
    <message>
        <source>starved: other threads had the CPUs</source>
        <translation>缺 CPU:其他线程占用了 CPU</translation>
    </message>
    <message>
        <source>blocked: it waited for a lock, a disk or a timer</source>
        <translation>阻塞:它在等锁、磁盘或定时器</translation>
    </message>
    <message>
        <source>cause not available</source>
        <translation>原因不可用</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1,时刻 %2,%3</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>as baseline</source>
        <translation>与基准相同</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>最长卡顿</translation>
    </message>
    <message>
        <source>Longest time the main thread of this app did not answer, from the exact busy periods of its event loop, in the measured part of the run (not only where it is looked at). Warning from 50 ms, bad from 100 ms.</source>
        <translation>主线程没有响应的最长时间,来自事件循环的精确忙碌时段,在运行的测量部分中(不只是可见范围)。50 ms 起警告,100 ms 起为差。</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>no stall</source>
        <translation>没有卡顿</translation>
    </message>
    <message>
        <source>%1 over 50 ms</source>
        <translation>%1 次超过 50 ms</translation>
    </message>
    <message>
        <source>%1 &gt; 50 ms</source>
        <translation>%1 &gt; 50 ms</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of %2 CPUs</source>
        <translation>%1 / %2 个 CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Resident memory of this app and its children together; shared pages count in each. MB and GB are powers of 1024. Warning from 80 %, bad from 95 % of what it could have: this and what is free (of an old run: the machine&apos;s memory), or the limit of the largest child.</source>
        <translation>本应用及其子进程的常驻内存;共享页在每个进程中都计入。MB 和 GB 是 1024 的幂。达到可用总量(本值加空闲内存;旧运行则为机器内存)或最大子进程上限的 80 % 时警告,95 % 时为差。</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Tasks that failed, timed out or were lost, in the whole run. Warning from one, bad from 1 % of all.</source>
        <translation>整个运行中失败、超时或丢失的任务。一个起警告,达到全部的 1 % 为差。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of tasks</source>
        <translation>任务的 %1</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Tasks finished per second: mean of the last 5 s, of the measured part once the run is over.</source>
        <translation>每秒完成的任务:最近 5 s 的平均,运行结束后为测量部分的平均。</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>延迟 p50</translation>
    </message>
    <message>
        <source>Half of the tasks had their response within this time (visible range, or measured part once the run is over).</source>
        <translation>一半的任务在此时间内得到响应(可见范围,结束后为测量部分)。</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>延迟 p99</translation>
    </message>
    <message>
        <source>99 % of the tasks had their response within this time. Needs 299 tasks.</source>
        <translation>99 % 的任务在此时间内得到响应。需要 299 个任务。</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1 vs baseline</source>
        <translation>%1 对比基线</translation>
    </message>
    <message>
        <source>Compared with the baseline run: %1.</source>
        <translation>与基线运行比较：%1。</translation>
    </message>
    <message>
        <source>Share of all logical CPUs of the machine in use, from the kernel&apos;s counters. Warning from 95 % for 10 s: nothing is left for the window.</source>
        <translation>机器全部逻辑 CPU 的使用比例，取自内核计数器。持续 10 秒达到 95 % 时警告：窗口已没有余量。</translation>
    </message>
    <message>
        <source>Warning above the target of %1.</source>
        <translation>超过目标 %1 时警告。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>warm-up only</source>
        <translation>仅预热</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Nothing was measured: this is of the warm-up, and no result.</source>
        <translation>什么也没有测到：这是预热期间的数值，不是结果。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>卡顿</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Measurement disturbed</source>
        <translation>测量受到干扰</translation>
    </message>
    <message>
        <source>Other programs took %1 of the CPUs while it ran. Close them and run again.</source>
        <translation>其他程序占用了 %1 的 CPU。请关闭它们后重新运行。</translation>
    </message>
    <message>
        <source>More load than possible</source>
        <translation>负载超出能力</translation>
    </message>
    <message>
        <source>Only %1 of the offered tasks were done. Lower the rate or add workers.</source>
        <translation>只完成了到达任务的 %1。请降低速率或增加工作者。</translation>
    </message>
    <message>
        <source>Too short to judge</source>
        <translation>太短,无法判断</translation>
    </message>
    <message>
        <source>%1 tasks in %2. Run for 10 s or longer.</source>
        <translation>%2 内 %1 个任务。请运行 10 s 或更久。</translation>
    </message>
    <message>
        <source>%1× one worker</source>
        <translation>单个工作者的 %1 倍</translation>
    </message>
    <message>
        <source>Tasks are failing</source>
        <translation>有任务失败</translation>
    </message>
    <message>
        <source>%1 tasks failed, %2 of all. The timeline shows where.</source>
        <translation>%1 个任务失败,占 %2。时间线显示在哪里。</translation>
    </message>
    <message>
        <source>The window freezes</source>
        <translation>窗口会冻结</translation>
    </message>
    <message>
        <source>Tasks run on the main thread: it did not answer for %1. Add threads.</source>
        <translation>任务在主线程上运行:它有 %1 没有响应。请增加线程。</translation>
    </message>
    <message>
        <source>Fast, but not smooth</source>
        <translation>快,但不流畅</translation>
    </message>
    <message>
        <source>%1, but the main thread froze for %2.</source>
        <translation>%1,但主线程冻结了 %2。</translation>
    </message>
    <message>
        <source>More workers than CPUs</source>
        <translation>工作者多于 CPU</translation>
    </message>
    <message>
        <source>%1 workers on %2 usable CPUs: %3 wait for their turn.</source>
        <translation>%1 个工作者在 %2 个可用 CPU 上:%3 个在等待。</translation>
    </message>
    <message>
        <source>Slower than wanted</source>
        <translation>比期望的慢</translation>
    </message>
    <message>
        <source>p99 is %1, the target is %2.</source>
        <translation>p99 为 %1,目标为 %2。</translation>
    </message>
    <message>
        <source>, p99 %1</source>
        <translation>,p99 %1</translation>
    </message>
    <message>
        <source>Running well</source>
        <translation>运行良好</translation>
    </message>
    <message>
        <source>%1%2, no task failed.</source>
        <translation>%1%2,没有任务失败。</translation>
    </message>
    <message>
        <source>Smooth and fast</source>
        <translation>流畅且快</translation>
    </message>
    <message>
        <source>%1%2, main thread never away for more than %3.</source>
        <translation>%1%2,主线程从未离开超过 %3。</translation>
    </message>
    <message>
        <source>Take the 60-second tour</source>
        <translation>看 60 秒导览</translation>
    </message>
    <message numerus="yes">
        <source>See %n finding(s) →</source>
        <translation>
            <numerusform>查看 %n 条发现 →</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on timeline →</source>
        <translation>在时间线上显示 →</translation>
    </message>
    <message>
        <source>Show the history →</source>
        <translation>显示历史 →</translation>
    </message>
    <message>
        <source>The run did not finish</source>
        <translation>运行没有完成</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>原因未知。</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>随时可以开始</translation>
    </message>
    <message>
        <source>Pick a workload, choose threads and processes, then press Run.</source>
        <translation>选择负载、线程数和进程数,然后按“运行”。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>A first judgement comes after 3 s and 100 tasks.</source>
        <translation>3 s 和 100 个任务之后给出初步判断。</translation>
    </message>
    <message>
        <source>A sweep is running</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>The Sweep tab shows how far it is. Run is free again when it ends.</source>
        <translation>进度见“扫描”标签。结束后即可再次运行。</translation>
    </message>
    <message>
        <source>Based on %1.</source>
        <translation>基于 %1。</translation>
    </message>
    <message>
        <source>More workers than useful</source>
        <translation>工作者多于所需</translation>
    </message>
    <message>
        <source>%1 workers do no more than %2. Use %3.</source>
        <translation>%1 个工作者并不比 %2 个做得更多。请用 %3。</translation>
    </message>
    <message>
        <source>Try %1 →</source>
        <translation>试试 %1 →</translation>
    </message>
    <message>
        <source>Run once with one worker to see how many times faster this is.</source>
        <translation>用一个工作者运行一次,就能看到现在快了多少倍。</translation>
    </message>
    <message>
        <source>It ended within its warm-up: nothing was measured. Let it run longer.</source>
        <translation>运行在预热期间就结束了：什么也没有测到。请让它运行久一些。</translation>
    </message>
    <message>
        <source>Measuring begins when throughput is steady, after %1 at the latest.</source>
        <translation>吞吐量稳定后开始测量，最迟在 %1 之后。</translation>
    </message>
    <message>
        <source>Measuring begins after a warm-up of %1.</source>
        <translation>预热 %1 后开始测量。</translation>
    </message>
    <message>
        <source>Results come chunk by chunk, %1 items each. Smaller chunks show more.</source>
        <translation>结果按块到达，每块 %1 项。块越小，看到的越多。</translation>
    </message>
    <message>
        <source>Too few chunks to judge</source>
        <translation>块太少，无法判断</translation>
    </message>
    <message>
        <source>%1 chunks in %2: each is one task. Smaller chunks would say more.</source>
        <translation>%2 内 %1 块：每块是一个任务。更小的块能说明更多。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs a workload on threads and processes and shows how it does.</source>
        <translation>用线程和进程运行负载,并显示表现如何。</translation>
    </message>
</context>
<context>
    <name>parascope::AdvancedFields</name>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Warm-up, not counted</source>
        <translation>预热,不计入</translation>
    </message>
    <message>
        <source>auto: until three one-second windows differ by less than 2 %</source>
        <translation>自动:直到三个一秒窗口相差小于 2 %</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Passing data</source>
        <translation>数据传递</translation>
    </message>
    <message>
        <source>How inputs and results travel to the workers and back</source>
        <translation>输入和结果如何到达工作者并返回</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Extra payload</source>
        <translation>额外负荷</translation>
    </message>
    <message>
        <source>Bytes sent with every task, to see what messages cost</source>
        <translation>随每个任务发送的字节,用来看消息的代价</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>通道线</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>How a task reaches a thread: long-lived lanes, or one of Qt&apos;s ways</source>
        <translation>任务如何到达线程:长期的通道线,或 Qt 的某种方式</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>pipes</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>How this app talks to child processes</source>
        <translation>本应用如何与子进程通信</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Same seed, same tasks and arrivals</source>
        <translation>种子相同,任务和到达相同</translation>
    </message>
    <message>
        <source>Task timeout</source>
        <translation>任务超时</translation>
    </message>
    <message>
        <source>A task that runs longer is ended with its process and counts as timed out</source>
        <translation>运行更久的任务会随其进程被终止,并计为超时</translation>
    </message>
    <message>
        <source>Memory per process</source>
        <translation>每进程内存</translation>
    </message>
    <message>
        <source>A child process that grows beyond this is ended and started again</source>
        <translation>超过此值的子进程会被终止并重新启动</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>How often a task that was lost with its process is given out again</source>
        <translation>随进程丢失的任务重新分派的次数</translation>
    </message>
</context>
<context>
    <name>parascope::AdvancedSection</name>
    <message>
        <source>auto warm-up</source>
        <translation>自动预热</translation>
    </message>
    <message>
        <source>warm-up %1</source>
        <translation>预热 %1</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>限制与安全</translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>重试 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parascope::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>parascope::BottomPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Expand the details</source>
        <translation>展开详情</translation>
    </message>
    <message>
        <source>Give the details the room of the plots, or back (F11)</source>
        <translation>让详情占用图的位置,或还回(F11)</translation>
    </message>
    <message>
        <source>Findings  %1</source>
        <translation>发现  %1</translation>
    </message>
    <message>
        <source>Events as table</source>
        <translation>事件表格</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Workers as table</source>
        <translation>工作者表格</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>slower than p95</source>
        <translation>慢于 p95</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation>工作者日志</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 / %2 次运行</translation>
    </message>
    <message>
        <source>The sweep that goes: its runs, and the time it takes at most</source>
        <translation>正在进行的扫描：运行次数和最多还需的时间</translation>
    </message>
</context>
<context>
    <name>parascope::CompareHeader</name>
    <message>
        <source>Columns of the comparison</source>
        <translation>比较的列</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>parascope::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的</translation>
    </message>
    <message>
        <source>Mark two runs with Space in the History tab: A is what it was, B is what it became.</source>
        <translation>在历史中用空格键标记两次运行:A 是从前,B 是现在。</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>打开历史</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Not comparable: %1</source>
        <translation>不可比较:%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已改变:%1</translation>
    </message>
</context>
<context>
    <name>parascope::CompareTable</name>
    <message>
        <source>tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Change, 95 % interval</source>
        <translation>变化,95 % 区间</translation>
    </message>
    <message>
        <source>run A: %1</source>
        <translation>运行 A：%1</translation>
    </message>
    <message>
        <source>run B: %1</source>
        <translation>运行 B：%1</translation>
    </message>
</context>
<context>
    <name>parascope::CoresPlot</name>
    <message>
        <source>Cores plot</source>
        <translation>核心图</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s), mean utilisation %1</source>
        <translation>
            <numerusform>%n 个核心,平均利用率 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>核心 %1</translation>
    </message>
    <message>
        <source>node %1, core %2</source>
        <translation>节点 %1，核心 %2</translation>
    </message>
</context>
<context>
    <name>parascope::EventTable</name>
    <message>
        <source>change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>started</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>respawned</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>warm-up over</source>
        <translation>预热结束</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>本应用</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>from here on it counts</source>
        <translation>从这里开始计入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>卡顿</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>task failed</source>
        <translation>任务失败</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>正在重启</translation>
    </message>
    <message>
        <source>hung</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>内存上限</translation>
    </message>
    <message>
        <source>recycled</source>
        <translation>已轮换</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>注入</translation>
    </message>
    <message>
        <source>accounting</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>solo task</source>
        <translation>单个任务</translation>
    </message>
    <message>
        <source>last words</source>
        <translation>最后的输出</translation>
    </message>
</context>
<context>
    <name>parascope::EventsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>parascope::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Findings appear when a run is over.</source>
        <translation>运行结束后显示发现。</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>试试:%1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则:%1</translation>
    </message>
    <message>
        <source>Try %1 × %2</source>
        <translation>试试 %1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Try %n thread(s)</source>
        <translation>
            <numerusform>试试 %n 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n process(es)</source>
        <translation>
            <numerusform>试试 %n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Try longer tasks</source>
        <translation>试试更长的任务</translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation>在时间线上显示</translation>
    </message>
</context>
<context>
    <name>parascope::HeaderBar</name>
    <message>
        <source>inline</source>
        <translation>内联</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>on the main thread</source>
        <translation>在主线程上</translation>
    </message>
    <message>
        <source>open loop, %1</source>
        <translation>开环,%1</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>批量 %1</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>closed loop, %1 in flight</source>
        <translation>闭环,在途 %1</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a recording or a plan (Ctrl+O)</source>
        <translation>打开记录或计划(Ctrl+O)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare two runs (Ctrl+3)</source>
        <translation>比较两次运行(Ctrl+3)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save, export or report this run (Ctrl+E)</source>
        <translation>保存、导出或报告此次运行(Ctrl+E)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Switch between dark and light (Ctrl+T)</source>
        <translation>切换深色和浅色(Ctrl+T)</translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation>设置及更多</translation>
    </message>
    <message>
        <source>Settings, labs, tour, shortcuts</source>
        <translation>设置、实验、导览、快捷键</translation>
    </message>
    <message>
        <source>Measurement disturbed</source>
        <translation>测量受到干扰</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Warming up %1</source>
        <translation>预热 %1</translation>
    </message>
    <message>
        <source>Running %1 / %2</source>
        <translation>运行中 %1 / %2</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>运行中 %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>已停止 %1</translation>
    </message>
    <message>
        <source>Failed after %1</source>
        <translation>%1 后失败</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Can be exported when a run is over</source>
        <translation>运行结束后可导出</translation>
    </message>
    <message>
        <source>Can be opened when the run is over</source>
        <translation>运行结束后可打开</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>Saved run %1</source>
        <translation>保存的运行 %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
</context>
<context>
    <name>parascope::HistoryPage</name>
    <message>
        <source>Search runs: workload, tag, note, verdict</source>
        <translation>搜索运行:负载、标签、备注、结论</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>搜索运行</translation>
    </message>
    <message>
        <source>Pinned only</source>
        <translation>仅固定</translation>
    </message>
    <message>
        <source>Show only pinned runs</source>
        <translation>只显示固定的运行</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Bring back what was deleted last (Ctrl+Z)</source>
        <translation>恢复最后删除的(Ctrl+Z)</translation>
    </message>
    <message>
        <source>Compare A and B</source>
        <translation>比较 A 和 B</translation>
    </message>
    <message>
        <source>Mark two runs with Space first</source>
        <translation>请先用空格键标记两次运行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Enter opens, Space marks for comparison, P pins, T tags, N notes, Delete moves to the bin</source>
        <translation>回车打开,空格标记比较,P 固定,T 标签,N 备注,Delete 移到回收站</translation>
    </message>
    <message>
        <source>No run fits the search.</source>
        <translation>没有符合搜索的运行。</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its recording.</source>
        <translation>还没有运行。每次运行及其记录都保存在这里。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of this run, with commas between them:</source>
        <translation>此次运行的标签,用逗号分隔:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is to be remembered about this run:</source>
        <translation>关于此次运行要记住的:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>标记以比较</translation>
    </message>
    <message>
        <source>No longer the baseline</source>
        <translation>不再作为基准</translation>
    </message>
    <message>
        <source>Use as baseline of this job</source>
        <translation>用作此作业的基准</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The list of runs can&apos;t be read.</source>
        <translation>无法读取运行列表。</translation>
    </message>
    <message>
        <source>With repetitions</source>
        <translation>含重复运行</translation>
    </message>
    <message>
        <source>Compare all runs of the same settings, not one run of each</source>
        <translation>比较相同设置的所有运行，而不是每边一次</translation>
    </message>
    <message>
        <source>Compare the two marked runs</source>
        <translation>比较两个已标记的运行</translation>
    </message>
    <message>
        <source>Its recording is no longer where it was</source>
        <translation>其记录已不在原处</translation>
    </message>
</context>
<context>
    <name>parascope::HistoryTable</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>内联</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 hybrid</source>
        <translation>%1 × %2 混合</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>最长卡顿</translation>
    </message>
    <message>
        <source>p99, last %1 runs</source>
        <translation>p99,最近 %1 次</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Longest time the main thread of the app did not answer, in the measured part of the run.</source>
        <translation>应用的主线程在运行的测量部分中没有响应的最长时间。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, tuned</source>
        <translation>%1，已调整</translation>
    </message>
</context>
<context>
    <name>parascope::LatencyPlot</name>
    <message>
        <source>Latency plot</source>
        <translation>延迟图</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 个任务</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99.9</translation>
    </message>
    <message>
        <source>Latency p50 %1, p99 %2, highest %3</source>
        <translation>延迟 p50 %1,p99 %2,最高 %3</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1,在 %2</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上升中</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>下降中</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>parascope::LayoutSection</name>
    <message>
        <source>Run it as</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>内联</translation>
    </message>
    <message>
        <source>On the main thread of this app: the window freezes while a task runs</source>
        <translation>在本应用的主线程上:任务运行时窗口冻结</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>A pool of threads in this app</source>
        <translation>本应用中的线程池</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Child processes, each on its own main thread</source>
        <translation>子进程,各在自己的主线程上</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Child processes with a pool of threads each</source>
        <translation>各有线程池的子进程</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>每进程线程数</translation>
    </message>
    <message>
        <source>Threads in the pool of each process. Acts at once during a run.</source>
        <translation>每个进程线程池中的线程。运行中立即生效。</translation>
    </message>
    <message>
        <source>Child processes; none = tasks run in this app. Acts at once during a run.</source>
        <translation>子进程;无 = 任务在本应用中运行。运行中立即生效。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1,滑块</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n worker(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n 个工作者&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n usable CPU(s)</source>
        <translation>
            <numerusform>在 %n 个可用 CPU 上</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 will wait</source>
        <translation>:%1 个将等待</translation>
    </message>
</context>
<context>
    <name>parascope::LoadSection</name>
    <message>
        <source>Load</source>
        <translation>负载方式</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>闭环</translation>
    </message>
    <message>
        <source>A fixed number of tasks in flight: the next starts when one ends</source>
        <translation>固定数量的任务在途:一个结束下一个开始</translation>
    </message>
    <message>
        <source>Open loop</source>
        <translation>开环</translation>
    </message>
    <message>
        <source>Tasks arrive at a rate, whether or not earlier ones are done</source>
        <translation>任务按速率到达,不管先前的是否完成</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>A fixed number of items in chunks; ends when all are done</source>
        <translation>固定数量的条目分块处理;全部完成即结束</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Tasks handed out and not yet back. auto: 4 for each worker. Acts at once during a run.</source>
        <translation>已交出还未返回的任务。自动:每个工作者 4 个。运行中立即生效。</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Arrivals per second. Acts at once during a run.</source>
        <translation>每秒到达数。运行中立即生效。</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>泊松</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Random gaps as of independent users, or even ones</source>
        <translation>像独立用户那样的随机间隔,或均匀间隔</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Items to work through</source>
        <translation>要处理的条目</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Items a task takes at once. auto: an equal share for each worker. Acts at once during a run.</source>
        <translation>一个任务一次取的条目。自动:每个工作者均分。运行中立即生效。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Length of the measured part; a warm-up comes on top</source>
        <translation>测量部分的长度;另加预热</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>长时</translation>
    </message>
    <message>
        <source>10 s: a first look</source>
        <translation>10 s:先看一眼</translation>
    </message>
    <message>
        <source>60 s: enough for p99.9 of fast tasks</source>
        <translation>60 s:足够快任务的 p99.9</translation>
    </message>
    <message>
        <source>30 min: does it stay that way?</source>
        <translation>30 min:会一直这样吗?</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>The items of this workload come from its input folder</source>
        <translation>此负载的条目来自输入文件夹</translation>
    </message>
</context>
<context>
    <name>parascope::LoopPlot</name>
    <message>
        <source>Main thread plot</source>
        <translation>主线程图</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>long stall  &gt; 100 ms</source>
        <translation>长卡顿  &gt; 100 ms</translation>
    </message>
    <message>
        <source>stall  &gt; 50 ms</source>
        <translation>卡顿  &gt; 50 ms</translation>
    </message>
    <message>
        <source>dropped frame  &gt; 16.7 ms</source>
        <translation>掉帧  &gt; 16.7 ms</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Main thread: event-loop delay p99 %1, longest %2</source>
        <translation>主线程:循环延迟 p99 %1,最长 %2</translation>
    </message>
    <message>
        <source>How long an event that arrives now would wait for the main thread: computed from the exact busy periods of the loop. From 50 ms on it is a stall.</source>
        <translation>此刻到达的事件要等主线程多久:由循环的精确忙碌时段算出。50 ms 起为卡顿。</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s), the longest: %1</source>
        <translation>
            <numerusform>%n 次停顿,最长:%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parascope::MainWindow</name>
    <message>
        <source>The change is in the settings</source>
        <translation>更改已在设置中</translation>
    </message>
    <message>
        <source>Press Run to see what it does.</source>
        <translation>按“运行”看看效果。</translation>
    </message>
    <message>
        <source>Plot exported</source>
        <translation>图已导出</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <translation>记录已保存</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation>保存记录…</translation>
    </message>
    <message>
        <source>Picture of the window…</source>
        <translation>窗口图片…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Hide or show the panel</source>
        <translation>隐藏或显示面板</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>60-second tour</source>
        <translation>60 秒导览</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What runs, and on what</source>
        <translation>运行什么,在哪里运行</translation>
    </message>
    <message>
        <source>Pick a workload. Two numbers say who does the work: threads in each process, and processes. Zero and zero is the main thread itself.</source>
        <translation>选择负载。两个数字决定谁来工作:每进程线程数和进程数。零和零就是主线程自己。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Threads, processes, load and task size can be changed while it runs; a line in the plots marks the moment.</source>
        <translation>线程、进程、负载和任务大小可在运行中改变;图中的一条线标出时刻。</translation>
    </message>
    <message>
        <source>The answer first</source>
        <translation>先给答案</translation>
    </message>
    <message>
        <source>The tiles give the figures, the verdict at the right says in a sentence what they mean.</source>
        <translation>卡片给出数字,右侧的结论用一句话说明含义。</translation>
    </message>
    <message>
        <source>Four plots, one time</source>
        <translation>四张图,一个时间</translation>
    </message>
    <message>
        <source>Drag to select and see the figures of that stretch, wheel to zoom, Shift and drag to move. The right button gives tables and exports.</source>
        <translation>拖动以选择并查看该段的数字,滚轮缩放,Shift 加拖动平移。右键提供表格和导出。</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What each worker did, what was found to be wrong, and every run so far. Start with a lab: each proves one sentence in seconds.</source>
        <translation>每个工作者做了什么,发现了什么问题,以及所有运行。从一个实验开始:每个在数秒内证明一句话。</translation>
    </message>
    <message>
        <source>Wanted p99</source>
        <translation>期望的 p99</translation>
    </message>
    <message>
        <source>The p99 that is wanted, in ms (0 = none):</source>
        <translation>期望的 p99,以 ms 计(0 = 无):</translation>
    </message>
    <message>
        <source>can&apos;t open the file</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Recordings and plans (*.parascope *.json);;All files (*)</source>
        <translation>记录和计划 (*.parascope *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Recordings (*.parascope)</source>
        <translation>记录 (*.parascope)</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>CSV 文件的文件夹</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>保存窗口图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>图片已保存</translation>
    </message>
    <message>
        <source>can&apos;t write the picture</source>
        <translation>无法写入图片</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>Parascope did not end properly last time</source>
        <translation>Parascope 上次没有正常结束</translation>
    </message>
    <message>
        <source>What was measured until then was kept: %1.</source>
        <translation>到那时为止的测量已保留:%1。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不管它</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Findings appear when the run is over.</source>
        <translation>运行结束后显示发现。</translation>
    </message>
    <message>
        <source>No run yet. Findings appear when a run is over.</source>
        <translation>还没有运行。运行结束后显示发现。</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>不保存并退出</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>this run is only in memory</source>
        <translation>此次运行仅在内存中</translation>
    </message>
    <message>
        <source>Its recording could not be written. Save it where there is room, or it is lost with the next run.</source>
        <translation>无法写入其记录。请保存到有空间的位置，否则下次运行时会丢失。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1，%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation>工作者日志</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>A sweep is still going</source>
        <translation>扫描仍在进行</translation>
    </message>
    <message>
        <source>A run is still going</source>
        <translation>运行仍在进行</translation>
    </message>
    <message>
        <source>Quitting ends it. What was measured so far is kept.</source>
        <translation>退出会将其结束。到目前为止的测量会保留。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Needs the recording in a file: save it first</source>
        <translation>需要文件中的记录：请先保存</translation>
    </message>
</context>
<context>
    <name>parascope::ParameterForm</name>
    <message>
        <source>%1. Acts at once during a run.</source>
        <translation>%1。运行中立即生效。</translation>
    </message>
</context>
<context>
    <name>parascope::PlotBoard</name>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>response time, log scale</source>
        <translation>响应时间,对数刻度</translation>
    </message>
    <message>
        <source>response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>p50, p90, p99 and p99.9 over time,</source>
        <translation>p50、p90、p99 和 p99.9 随时间变化,</translation>
    </message>
    <message>
        <source>or every task as a heatmap</source>
        <translation>或每个任务的热图</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>tasks finished per second</source>
        <translation>每秒完成的任务</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>任务/s</translation>
    </message>
    <message>
        <source>Tasks finished per second,</source>
        <translation>每秒完成的任务,</translation>
    </message>
    <message>
        <source>with errors marked</source>
        <translation>并标出错误</translation>
    </message>
    <message>
        <source>Main thread</source>
        <translation>主线程</translation>
    </message>
    <message>
        <source>event-loop delay, worst of each column</source>
        <translation>事件循环延迟,每列最差</translation>
    </message>
    <message>
        <source>loop delay</source>
        <translation>循环延迟</translation>
    </message>
    <message>
        <source>How long a click would have had to wait,</source>
        <translation>一次点击要等多久,</translation>
    </message>
    <message>
        <source>with every stall marked</source>
        <translation>并标出每次卡顿</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>utilisation of each logical core</source>
        <translation>每个逻辑核心的利用率</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>How busy each logical core is,</source>
        <translation>每个逻辑核心有多忙,</translation>
    </message>
    <message>
        <source>one row per core</source>
        <translation>每核一行</translation>
    </message>
    <message>
        <source>Look of the latency plot</source>
        <translation>延迟图的样式</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>带状</translation>
    </message>
    <message>
        <source>p50 to p99.9 as lines and bands (H)</source>
        <translation>p50 到 p99.9 的线和带(H)</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Every task: colour says how many (H)</source>
        <translation>每个任务:颜色表示数量(H)</translation>
    </message>
    <message>
        <source>Which latency is shown: response, wait or service</source>
        <translation>显示哪种延迟:响应、等待或服务</translation>
    </message>
    <message>
        <source>Response time: from due to delivered</source>
        <translation>响应时间:从应到到交付</translation>
    </message>
    <message>
        <source>Wait time: from due to started</source>
        <translation>等待时间:从应到到开始</translation>
    </message>
    <message>
        <source>Service time: from started to ended</source>
        <translation>服务时间:从开始到结束</translation>
    </message>
    <message>
        <source>Log or linear axis (L)</source>
        <translation>对数或线性轴(L)</translation>
    </message>
    <message>
        <source>Whose main thread is shown</source>
        <translation>显示谁的主线程</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>本应用</translation>
    </message>
    <message>
        <source>Worst of all processes</source>
        <translation>所有进程中最差</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>event-loop delay, worst of all processes</source>
        <translation>事件循环延迟,所有进程中最差</translation>
    </message>
    <message>
        <source>event-loop delay of process %1</source>
        <translation>进程 %1 的事件循环延迟</translation>
    </message>
    <message>
        <source>worst process</source>
        <translation>最差进程</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation>线性刻度</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>wait time</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>response time from the intended start</source>
        <translation>自预定开始的响应时间</translation>
    </message>
    <message>
        <source>from intended start</source>
        <translation>自预定开始</translation>
    </message>
</context>
<context>
    <name>parascope::PlotCard</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Go back to the newest data and follow it (End)</source>
        <translation>回到最新数据并跟随(End)</translation>
    </message>
    <message>
        <source>Follow the newest data</source>
        <translation>跟随最新数据</translation>
    </message>
</context>
<context>
    <name>parascope::PlotMenu</name>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Export visible range as CSV…</source>
        <translation>将可见范围导出为 CSV…</translation>
    </message>
    <message>
        <source>Export visible range as PNG…</source>
        <translation>将可见范围导出为 PNG…</translation>
    </message>
    <message>
        <source>Export visible range as SVG…</source>
        <translation>将可见范围导出为 SVG…</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>导出图</translation>
    </message>
</context>
<context>
    <name>parascope::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>parascope::RangeStrip</name>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p90 %1</source>
        <translation>p90 %1</translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation>p99 %1</translation>
    </message>
    <message>
        <source>p99.9 %1</source>
        <translation>p99.9 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s)</source>
        <translation>
            <numerusform>%n 次卡顿</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>缩放到选区</translation>
    </message>
    <message>
        <source>Zoom in (Enter)</source>
        <translation>放大(回车)</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>复制这些数字</translation>
    </message>
    <message>
        <source>Let the selection go</source>
        <translation>取消选区</translation>
    </message>
    <message>
        <source>Let go (Esc)</source>
        <translation>取消(Esc)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Figures of the selection</source>
        <translation>选区的数字</translation>
    </message>
</context>
<context>
    <name>parascope::RunPanel</name>
    <message>
        <source>Run settings</source>
        <translation>运行设置</translation>
    </message>
    <message>
        <source>Sweep threads × processes…</source>
        <translation>扫描线程 × 进程…</translation>
    </message>
    <message>
        <source>Measure every sensible setting and recommend one (Ctrl+Shift+R)</source>
        <translation>测量每个合理的设置并推荐一个(Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End the run; what was measured is kept (Esc)</source>
        <translation>结束运行;已测量的会保留(Esc)</translation>
    </message>
    <message>
        <source>Run with these settings (Ctrl+R)</source>
        <translation>用这些设置运行(Ctrl+R)</translation>
    </message>
    <message>
        <source>Can be changed when the run is over</source>
        <translation>运行结束后可更改</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>运行结束后可开始</translation>
    </message>
    <message>
        <source>Can be started when the sweep is over</source>
        <translation>扫描结束后可开始</translation>
    </message>
    <message>
        <source>Run with these settings</source>
        <translation>用这些设置运行</translation>
    </message>
    <message>
        <source>Can be started when the recording is open</source>
        <translation>记录打开后可开始</translation>
    </message>
    <message>
        <source>The run ends when its tasks in flight are done</source>
        <translation>在途任务完成后运行即结束</translation>
    </message>
</context>
<context>
    <name>parascope::ScalingPlot</name>
    <message>
        <source>Scaling plot</source>
        <translation>扩展图</translation>
    </message>
    <message>
        <source>workers (threads × processes)</source>
        <translation>工作者(线程 × 进程)</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>USL fit, 95 % band</source>
        <translation>USL 拟合,95 % 带</translation>
    </message>
    <message>
        <source>peak N* = %1</source>
        <translation>峰值 N* = %1</translation>
    </message>
    <message>
        <source>peak N* = %1, extrapolated</source>
        <translation>峰值 N* = %1，外推</translation>
    </message>
    <message>
        <source>recommended %1</source>
        <translation>推荐 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measured setting(s), highest throughput %1</source>
        <translation>
            <numerusform>已测 %n 个设置,最高吞吐量 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>扩展性</translation>
    </message>
    <message>
        <source>tasks/s by workers</source>
        <translation>任务/s,按工作者数</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>任务/s</translation>
    </message>
</context>
<context>
    <name>parascope::SettingsDialog</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>冰</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>Where runs are kept</source>
        <translation>运行保存的位置</translation>
    </message>
</context>
<context>
    <name>parascope::ShapePlot</name>
    <message>
        <source>Latency distribution</source>
        <translation>延迟分布</translation>
    </message>
    <message>
        <source>p99 of A %1, of B %2</source>
        <translation>A 的 p99 %1,B 的 %2</translation>
    </message>
    <message>
        <source>%1 p99</source>
        <translation>%1 p99</translation>
    </message>
</context>
<context>
    <name>parascope::ShortcutsDialog</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Close what is open, then zoom out, then stop</source>
        <translation>先关闭打开的,再缩小,再停止</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Choose a workload</source>
        <translation>选择负载</translation>
    </message>
    <message>
        <source>Open a recording or a plan</source>
        <translation>打开记录或计划</translation>
    </message>
    <message>
        <source>Save this run</source>
        <translation>保存此次运行</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <source>Hide or show the settings of the run</source>
        <translation>隐藏或显示运行设置</translation>
    </message>
    <message>
        <source>Timeline, Sweep, Compare, History, Findings</source>
        <translation>时间线、扫描、比较、历史、发现</translation>
    </message>
    <message>
        <source>Give the details the room of the plots</source>
        <translation>让详情占用图的位置</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Move the cursor by a column (Shift: ten)</source>
        <translation>光标移动一列(Shift:十列)</translation>
    </message>
    <message>
        <source>Start of the run; follow the newest data</source>
        <translation>运行开头;跟随最新数据</translation>
    </message>
    <message>
        <source>Zoom in, out, whole run</source>
        <translation>放大、缩小、全部</translation>
    </message>
    <message>
        <source>Zoom and pan</source>
        <translation>缩放和平移</translation>
    </message>
    <message>
        <source>Next, previous stall, crash or error</source>
        <translation>下一个、上一个卡顿、崩溃或错误</translation>
    </message>
    <message>
        <source>Latency as bands or heatmap</source>
        <translation>延迟显示为带状或热图</translation>
    </message>
    <message>
        <source>Log or linear axis</source>
        <translation>对数或线性轴</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>缩放到选区</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>What a plot, a tile or a run offers besides</source>
        <translation>图、卡片或运行的其他操作</translation>
    </message>
    <message>
        <source>Plots and timeline</source>
        <translation>图和时间线</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Zoom at the pointer; over plots the wheel alone</source>
        <translation>在指针处缩放；图上只需滚轮</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+滚轮</translation>
    </message>
    <message>
        <source>Pan, over plots</source>
        <translation>平移（在图上）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>打开运行</translation>
    </message>
    <message>
        <source>Mark it for a comparison</source>
        <translation>标记以供比较</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Its tags, its note</source>
        <translation>标签、备注</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>恢复最后删除的</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Show its plot large; follow the verdict</source>
        <translation>放大其图；跟随结论</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>在单元格之间移动</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Go from process to process</source>
        <translation>在进程之间移动</translation>
    </message>
    <message>
        <source>Fold its lanes into one, or show them all</source>
        <translation>将其线路折叠成一条，或全部显示</translation>
    </message>
    <message>
        <source>Choose the cell</source>
        <translation>选择该单元格</translation>
    </message>
</context>
<context>
    <name>parascope::StartPage</name>
    <message>
        <source>Start with one of these</source>
        <translation>从其中一个开始</translation>
    </message>
    <message>
        <source>Labs: a prediction, a measurement, and what it proves</source>
        <translation>实验:一个预测,一次测量,以及它证明了什么</translation>
    </message>
    <message>
        <source>See threads beat inline</source>
        <translation>看线程胜过内联</translation>
    </message>
    <message>
        <source>Runs the same work inline, then in threads, and compares them. Watch the main thread stop freezing.</source>
        <translation>先内联、再用线程运行同样的工作并比较。看主线程不再冻结。</translation>
    </message>
    <message>
        <source>Find the best setting</source>
        <translation>找到最佳设置</translation>
    </message>
    <message>
        <source>Tries every sensible number of threads and processes on this machine and tells you which to use.</source>
        <translation>在这台机器上尝试每个合理的线程数和进程数,并告诉你用哪个。</translation>
    </message>
    <message>
        <source>Profile your own code</source>
        <translation>分析你自己的代码</translation>
    </message>
    <message>
        <source>Any command with {threads} and {processes}, or one of the workloads with your own numbers.</source>
        <translation>任何带 {threads} 和 {processes} 的命令,或用你的数字运行某个负载。</translation>
    </message>
    <message>
        <source>Choose a target…</source>
        <translation>选择目标…</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>预测:%1</translation>
    </message>
    <message>
        <source>Run · %1 s</source>
        <translation>运行 · %1 s</translation>
    </message>
    <message>
        <source>Run the lab: %1</source>
        <translation>运行实验:%1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>测得:%1</translation>
    </message>
    <message>
        <source>Running part %1 of %2 …</source>
        <translation>正在运行第 %1 / %2 部分 …</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>运行结束后可开始</translation>
    </message>
    <message>
        <source>As predicted: %1</source>
        <translation>与预测一致:%1</translation>
    </message>
    <message>
        <source>Not as predicted: this time the measurement does not show it.</source>
        <translation>与预测不符:这次测量没有显示出来。</translation>
    </message>
    <message>
        <source>Run the demo · %1 s</source>
        <translation>运行演示 · %1 s</translation>
    </message>
    <message>
        <source>Start a sweep · ≤ %1</source>
        <translation>开始扫描 · ≤ %1</translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation>开始扫描</translation>
    </message>
</context>
<context>
    <name>parascope::StatusLine</name>
    <message>
        <source>Probe every %1, sampling every %2</source>
        <translation>探针每 %1，采样每 %2</translation>
    </message>
    <message>
        <source>The delay of main threads is measured at every turn of their event loop; the probe looks for the cause of stalls.</source>
        <translation>主线程的延迟在其事件循环的每一圈都会测量；探针查找停顿的原因。</translation>
    </message>
    <message>
        <source>%1 usable CPUs</source>
        <translation>%1 个可用 CPU</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 worst loop delay from drawing</source>
        <translation>绘图造成的最大循环延迟 %1</translation>
    </message>
    <message>
        <source>Parascope itself: %1</source>
        <translation>Parascope 自身:%1</translation>
    </message>
    <message>
        <source>Ctrl+R run · F1 shortcuts</source>
        <translation>Ctrl+R 运行 · F1 快捷键</translation>
    </message>
    <message>
        <source>%1 of one CPU</source>
        <translation>一个 CPU 的 %1</translation>
    </message>
</context>
<context>
    <name>parascope::SweepController</name>
    <message>
        <source>the sweep ended early</source>
        <translation>扫描提前结束</translation>
    </message>
</context>
<context>
    <name>parascope::SweepGrid</name>
    <message>
        <source>suggested: %1, %2</source>
        <translation>建议:%1,%2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>threads per process</source>
        <translation>每进程线程数</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>进程</translation>
    </message>
</context>
<context>
    <name>parascope::SweepPage</name>
    <message>
        <source>No sweep yet</source>
        <translation>还没有扫描</translation>
    </message>
    <message>
        <source>A sweep measures every sensible number of threads and processes on this machine, and tells which to use.</source>
        <translation>扫描在这台机器上测量每个合理的线程数和进程数,并告诉用哪个。</translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation>开始扫描</translation>
    </message>
    <message>
        <source>Find the best setting</source>
        <translation>找到最佳设置</translation>
    </message>
    <message>
        <source>auto, or values such as 1,2,4 or 1-8 or 1-32*2</source>
        <translation>auto,或 1,2,4、1-8、1-32*2 这样的值</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>每进程线程数</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Quick: a quarter of the time, less sure</source>
        <translation>快速:四分之一的时间,把握较小</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>开始扫描</translation>
    </message>
    <message>
        <source>Apply to configuration</source>
        <translation>应用到配置</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation>新扫描…</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), at most %1</source>
        <translation>
            <numerusform>%n 个设置,最多 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The advice comes when enough was measured.</source>
        <translation>测量足够后给出建议。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Contention σ</source>
        <translation>争用 σ</translation>
    </message>
    <message>
        <source>Coherency κ</source>
        <translation>一致性 κ</translation>
    </message>
    <message>
        <source>Fit R²</source>
        <translation>拟合 R²</translation>
    </message>
    <message>
        <source>Also good</source>
        <translation>也不错</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 / %2 个单元</translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation>最多还剩 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>任务/s</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>延迟 p99</translation>
    </message>
    <message>
        <source>ms, lower is better</source>
        <translation>ms,越低越好</translation>
    </message>
    <message>
        <source>%1: %2, far beyond the peak N* = %3</source>
        <translation>%1:%2,远超峰值 N* = %3</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>应避免</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>运行结束后可开始</translation>
    </message>
    <message>
        <source>Can be started when the sweep is over</source>
        <translation>扫描结束后可开始</translation>
    </message>
    <message>
        <source>Sweeps are not available here</source>
        <translation>此处不可进行扫描</translation>
    </message>
    <message>
        <source>%1 of at most %2 runs</source>
        <translation>%1 / 最多 %2 次运行</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>应用 %1</translation>
    </message>
</context>
<context>
    <name>parascope::TableDialog</name>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>parascope::ThroughputPlot</name>
    <message>
        <source>Throughput plot</source>
        <translation>吞吐量图</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>到达 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Throughput mean %1, %2 failed</source>
        <translation>平均吞吐量 %1,失败 %2</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>peak of last sweep %1</source>
        <translation>上次扫描的峰值 %1</translation>
    </message>
</context>
<context>
    <name>parascope::TileRow</name>
    <message>
        <source>Live figures</source>
        <translation>实时数字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Set target…</source>
        <translation>设定目标…</translation>
    </message>
</context>
<context>
    <name>parascope::TimelineView</name>
    <message>
        <source>The event loop of this process: green when it answered in time</source>
        <translation>此进程的事件循环:及时响应时为绿色</translation>
    </message>
    <message>
        <source>Task %1: %2, from %3</source>
        <translation>任务 %1:%2,始于 %3</translation>
    </message>
    <message>
        <source>Arguments of task %1: %2 on their way</source>
        <translation>任务 %1 的参数:传输 %2</translation>
    </message>
    <message>
        <source>Result of task %1: %2 on its way back</source>
        <translation>任务 %1 的结果:回传 %2</translation>
    </message>
    <message>
        <source>%1: busy %2 of the visible time</source>
        <translation>%1:可见时间中忙碌 %2</translation>
    </message>
    <message>
        <source>Click a process to fold its lanes into one</source>
        <translation>点击进程可将其线路折叠成一条</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>本应用</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 stall, %2</source>
        <translation>%1 卡顿,%2</translation>
    </message>
    <message>
        <source>Timeline of the workers</source>
        <translation>工作者时间线</translation>
    </message>
    <message>
        <source>Main loop</source>
        <translation>主循环</translation>
    </message>
    <message>
        <source>main loop</source>
        <translation>主循环</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>线程 %1</translation>
    </message>
    <message>
        <source>all threads</source>
        <translation>所有线程</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>本应用</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 busy</source>
        <translation>%1,%2:忙碌 %3</translation>
    </message>
    <message>
        <source>↻ respawned in %1</source>
        <translation>↻ %1 后重启</translation>
    </message>
</context>
<context>
    <name>parascope::Tour</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>这是第一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>结束导览（Esc）</translation>
    </message>
</context>
<context>
    <name>parascope::VerdictTile</name>
    <message>
        <source>Verdict: %1</source>
        <translation>结论:%1</translation>
    </message>
    <message>
        <source>Judged in this order: the run failed; others took more than 5 % of the CPUs, too little was measured, or the load was more than possible; tasks failed; the main thread was away for 50 ms or longer; more workers than useful; p99 above the target.</source>
        <translation>按此顺序判断:运行失败;其他程序占用超过 5 % 的 CPU,测量过少,或负载超出可能;任务失败;主线程离开 50 ms 或更久;工作者多于所需;p99 超过目标。</translation>
    </message>
</context>
<context>
    <name>parascope::WorkerTable</name>
    <message>
        <source>This app, worker %1</source>
        <translation>本应用,工作者 %1</translation>
    </message>
    <message>
        <source>Process %1, worker %2</source>
        <translation>进程 %1,工作者 %2</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadButton</name>
    <message>
        <source>Choose what a task does (Ctrl+K)</source>
        <translation>选择任务做什么(Ctrl+K)</translation>
    </message>
    <message>
        <source>Workload: %1</source>
        <translation>负载:%1</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadPicker</name>
    <message>
        <source>Search workloads</source>
        <translation>搜索负载</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Contention</source>
        <translation>争用</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Files and programs</source>
        <translation>文件与程序</translation>
    </message>
    <message>
        <source>↑ ↓ to move  ·  Enter to choose  ·  Esc to close</source>
        <translation>↑ ↓ 移动  ·  Enter 选择  ·  Esc 关闭</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>Try another word, or look through all workloads.</source>
        <translation>换个词试试，或浏览所有负载。</translation>
    </message>
    <message>
        <source>Show all workloads</source>
        <translation>显示所有负载</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadSection</name>
    <message>
        <source>Workload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Folder with the input files</source>
        <translation>输入文件的文件夹</translation>
    </message>
    <message>
        <source>Input folder</source>
        <translation>输入文件夹</translation>
    </message>
    <message>
        <source>Choose the input folder</source>
        <translation>选择输入文件夹</translation>
    </message>
</context>
<context>
    <name>WorkerLog</name>
    <message>
        <source>%1  process %2 wrote:</source>
        <translation>%1  进程 %2 写道：</translation>
    </message>
    <message>
        <source>No worker process wrote anything to stderr.</source>
        <translation>没有工作进程向 stderr 写入内容。</translation>
    </message>
</context>
<context>
    <name>parascope::LogDialog</name>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>parascope::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>parascope::ColumnTitles</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>p50, ms</source>
        <translation>p50，ms</translation>
    </message>
    <message>
        <source>p90, ms</source>
        <translation>p90，ms</translation>
    </message>
    <message>
        <source>p99, ms</source>
        <translation>p99，ms</translation>
    </message>
    <message>
        <source>p99.9, ms</source>
        <translation>p99.9，ms</translation>
    </message>
    <message>
        <source>Longest, ms</source>
        <translation>最长，ms</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Throughput, /s</source>
        <translation>吞吐量，/s</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Longest delay, ms</source>
        <translation>最长延迟，ms</translation>
    </message>
    <message>
        <source>Mean of cores, %</source>
        <translation>核心平均，%</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>每进程线程数</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Response p99, ms</source>
        <translation>响应 p99，ms</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Response time, ms</source>
        <translation>响应时间，ms</translation>
    </message>
    <message>
        <source>A, share per decade</source>
        <translation>A，每十倍程占比</translation>
    </message>
    <message>
        <source>B, share per decade</source>
        <translation>B，每十倍程占比</translation>
    </message>
    <message>
        <source>Core %1, %</source>
        <translation>核心 %1，%</translation>
    </message>
    <message>
        <source>Main thread of process %1 busy, %</source>
        <translation>进程 %1 的主线程繁忙，%</translation>
    </message>
    <message>
        <source>Workers of process %1 busy, %</source>
        <translation>进程 %1 的工作者繁忙，%</translation>
    </message>
    <message>
        <source>Worker %2 of process %1 busy, %</source>
        <translation>进程 %1 的工作者 %2 繁忙，%</translation>
    </message>
</context>
<context>
    <name>parascope::QuantityBox</name>
    <message>
        <source>kB, MB and GB are powers of 1024.</source>
        <translation>kB、MB、GB 按 1024 的幂计。</translation>
    </message>
</context>
</TS>
