<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Core</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>the work differs: %1</source>
        <translation>作業が異なります: %1</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>load</source>
        <translation>負荷方式</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>the plans differ: %1</source>
        <translation>計画が異なります: %1</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>実行中の数</translation>
    </message>
    <message>
        <source>chunk</source>
        <translation>塊</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>振り分け</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>queue policy</source>
        <translation>キューの方針</translation>
    </message>
    <message>
        <source>queue limit</source>
        <translation>キューの上限</translation>
    </message>
    <message>
        <source>launcher</source>
        <translation>ランチャー</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>probe period</source>
        <translation>プローブ間隔</translation>
    </message>
    <message>
        <source>CPU model</source>
        <translation>CPU モデル</translation>
    </message>
    <message>
        <source>logical CPUs</source>
        <translation>論理 CPU</translation>
    </message>
    <message>
        <source>usable CPUs</source>
        <translation>使える CPU</translation>
    </message>
    <message>
        <source>virtualization</source>
        <translation>仮想化</translation>
    </message>
    <message>
        <source>governor</source>
        <translation>ガバナー</translation>
    </message>
    <message>
        <source>the machines differ: %1</source>
        <translation>マシンが異なります: %1</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
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
        <translation>%1 の実行は互いの繰り返しではありません: %2</translation>
    </message>
    <message>
        <source>%1: other load disturbed %2 of %3 runs</source>
        <translation>%1: 他の負荷が %3 回中 %2 回の実行を乱しました</translation>
    </message>
    <message>
        <source>%1: overloaded, so latencies depend on the length of the run</source>
        <translation>%1: 過負荷のため、レイテンシーは実行の長さに左右されます</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Response p50</source>
        <translation>応答 p50</translation>
    </message>
    <message>
        <source>response p50</source>
        <translation>応答 p50</translation>
    </message>
    <message>
        <source>Response p99</source>
        <translation>応答 p99</translation>
    </message>
    <message>
        <source>response p99</source>
        <translation>応答 p99</translation>
    </message>
    <message>
        <source>Service p50</source>
        <translation>サービス p50</translation>
    </message>
    <message>
        <source>service p50</source>
        <translation>サービス p50</translation>
    </message>
    <message>
        <source>Service p99</source>
        <translation>サービス p99</translation>
    </message>
    <message>
        <source>service p99</source>
        <translation>サービス p99</translation>
    </message>
    <message>
        <source>Main thread delay p98</source>
        <translation>メインスレッドの遅延 p98</translation>
    </message>
    <message>
        <source>main thread delay p98</source>
        <translation>メインスレッドの遅延 p98</translation>
    </message>
    <message>
        <source>Memory (RSS peak)</source>
        <translation>メモリー (RSS 最大)</translation>
    </message>
    <message>
        <source>memory (rss peak)</source>
        <translation>メモリー (RSS 最大)</translation>
    </message>
    <message>
        <source>below the smallest change that counts here, %1</source>
        <translation>ここで数える最小の変化 %1 を下回ります</translation>
    </message>
    <message>
        <source>too small a difference to be noticed</source>
        <translation>気づくには小さすぎる差です</translation>
    </message>
    <message>
        <source>a value of 0 has no ratio</source>
        <translation>0 の値には比がありません</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>両側で同じです</translation>
    </message>
    <message>
        <source>not measured on both sides</source>
        <translation>両側では測定されていません</translation>
    </message>
    <message>
        <source>too short, too few tasks or no value above 0</source>
        <translation>短すぎるか、タスクが少なすぎるか、0 を超える値がありません</translation>
    </message>
    <message>
        <source>one run does not show how much this differs from run to run: repeat it</source>
        <translation>一回の実行では実行ごとの違いがわかりません: 繰り返してください</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are far from the others, the first one slow</source>
        <translation>%1: %3 回中 %2 回の実行が他から離れており、最初の実行が遅いです</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are far from the others</source>
        <translation>%1: %3 回中 %2 回の実行が他から離れています</translation>
    </message>
    <message>
        <source>%1 runs a side: fewer than 9 say little by a rank test</source>
        <translation>片側 %1 回の実行: 9 回未満では順位検定からほとんど何も言えません</translation>
    </message>
    <message>
        <source>a side has no run</source>
        <translation>片側に実行がありません</translation>
    </message>
    <message>
        <source>one run a side: intervals come from 20 blocks of time within it and hold nothing of what differs from run to run; repeat both to be sure</source>
        <translation>片側一回の実行: 区間はその中の 20 の時間ブロックによるもので、実行ごとの違いを含みません。確かめるには両方を繰り返してください</translation>
    </message>
    <message>
        <source>%1 lower %2</source>
        <translation>%2が %1 低い</translation>
    </message>
    <message>
        <source>%1 higher %2</source>
        <translation>%2が %1 高い</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3 %)</source>
        <translation>%1 (95 % 区間 %2 ～ %3 %)</translation>
    </message>
    <message>
        <source>Not comparable, because %1.</source>
        <translation>比較できません。理由: %1。</translation>
    </message>
    <message>
        <source>Not comparable: %1.</source>
        <translation>比較できません: %1。</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>何も測定されていません</translation>
    </message>
    <message>
        <source>one run a side</source>
        <translation>片側一回の実行</translation>
    </message>
    <message>
        <source>%1 and %2 runs</source>
        <translation>%1 回と %2 回の実行</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs came to no steady state</source>
        <translation>%1: %3 回中 %2 回の実行が定常状態になりませんでした</translation>
    </message>
    <message>
        <source>inconsistent: %1 has no steady state in %2 of %3 runs</source>
        <translation>不一致: %1 は %3 回中 %2 回の実行で定常状態がありません</translation>
    </message>
    <message>
        <source>No answer: %1 would be the best, but in %2 of %3 runs its throughput came to no steady state.</source>
        <translation>答えなし: %1 が最良のはずですが、%3 回中 %2 回の実行でスループットが定常状態になりませんでした。</translation>
    </message>
    <message>
        <source>Throughput came to rest</source>
        <translation>スループットが落ち着いた</translation>
    </message>
    <message>
        <source>Run it longer, or find what changes: heat, a cache that fills, memory that grows</source>
        <translation>より長く実行するか、何が変わるのかを探してください: 熱、埋まっていくキャッシュ、増えるメモリ</translation>
    </message>
    <message>
        <source>the figures depend on the length of the run</source>
        <translation>数値は実行の長さに左右されます</translation>
    </message>
    <message>
        <source>a level that differs by more than 5 % ends in the last 25 % of the measured part</source>
        <translation>5 % を超えて異なる水準が、計測部分の最後の 25 % で終わる</translation>
    </message>
    <message>
        <source>share of the run before it changed</source>
        <translation>変化するまでの実行の割合</translation>
    </message>
    <message>
        <source>throughput before it changed, of that at the end</source>
        <translation>変化前のスループット（終わりの値に対する割合）</translation>
    </message>
    <message>
        <source>no steady state: throughput still changed in the last quarter of the run</source>
        <translation>定常状態なし: 実行の最後の四分の一でもスループットが変化しました</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 より多い</translation>
    </message>
    <message>
        <source>the runs were made in turns and neighbours are alike: they are compared pair by pair, so that what the machine does in the long run cancels out</source>
        <translation>実行は交互に行われ、隣どうしが似ています。対ごとに比べるので、マシンの長期的な変動は打ち消されます</translation>
    </message>
    <message>
        <source>%1 and %2 runs, paired by time</source>
        <translation>%1 回と %2 回の実行、時間順に対にして</translation>
    </message>
    <message>
        <source>A tie: %1, %2; %3.</source>
        <translation>引き分け: %1、%2。%3。</translation>
    </message>
    <message>
        <source>B is better: %1, from %2.</source>
        <translation>B が優れています: %1、%2より。</translation>
    </message>
    <message>
        <source>B is worse: %1, from %2.</source>
        <translation>B が劣っています: %1、%2より。</translation>
    </message>
    <message numerus="yes">
        <source>%n worker processes died</source>
        <translation>
            <numerusform>ワーカープロセス %n 個が死にました</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was measured</source>
        <translation>何かが測定された</translation>
    </message>
    <message>
        <source>The offered rate was achieved</source>
        <translation>与えたレートに達した</translation>
    </message>
    <message>
        <source>Nothing else used the CPUs</source>
        <translation>他に CPU を使うものはなかった</translation>
    </message>
    <message>
        <source>The load generator had time</source>
        <translation>負荷生成器に余裕があった</translation>
    </message>
    <message>
        <source>The load generator was in time</source>
        <translation>負荷生成器は間に合った</translation>
    </message>
    <message>
        <source>No task failed</source>
        <translation>失敗したタスクはない</translation>
    </message>
    <message>
        <source>No task timed out</source>
        <translation>時間切れのタスクはない</translation>
    </message>
    <message>
        <source>No task was lost</source>
        <translation>失われたタスクはない</translation>
    </message>
    <message>
        <source>No task was refused</source>
        <translation>拒否されたタスクはない</translation>
    </message>
    <message>
        <source>Little&apos;s law holds</source>
        <translation>リトルの法則が成り立つ</translation>
    </message>
    <message>
        <source>The utilization law holds</source>
        <translation>利用率の法則が成り立つ</translation>
    </message>
    <message>
        <source>The main thread answered</source>
        <translation>メインスレッドは応答した</translation>
    </message>
    <message>
        <source>Workers did not die again and again</source>
        <translation>ワーカーは繰り返し死ななかった</translation>
    </message>
    <message>
        <source>No worker reached its memory limit</source>
        <translation>メモリ上限に達したワーカーはない</translation>
    </message>
    <message>
        <source>No worker stood still</source>
        <translation>停止したワーカーはない</translation>
    </message>
    <message>
        <source>no task was lost; each start costs time</source>
        <translation>失われたタスクはありません。起動のたびに時間がかかります</translation>
    </message>
    <message>
        <source>Raise the limit, make tasks smaller, or recycle workers before they have grown so far</source>
        <translation>上限を上げる、タスクを小さくする、または大きくなりすぎる前にワーカーを入れ替える</translation>
    </message>
    <message>
        <source>Look for what they wait for; a time-out for tasks names the one that hangs</source>
        <translation>何を待っているか調べる。タスクの時間制限を付けると、止まったタスクが分かる</translation>
    </message>
    <message numerus="yes">
        <source>worker processes were ended by their memory limit: %n times</source>
        <translation>
            <numerusform>ワーカープロセスがメモリ上限により終了されました: %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>worker processes stood still and were ended: %n times</source>
        <translation>
            <numerusform>ワーカープロセスが停止したため終了されました: %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>No worker died</source>
        <translation>死んだワーカーはない</translation>
    </message>
    <message>
        <source>Memory did not grow</source>
        <translation>メモリーは増えなかった</translation>
    </message>
    <message>
        <source>Tasks are long enough</source>
        <translation>タスクは十分に長い</translation>
    </message>
    <message>
        <source>All CPUs may be used</source>
        <translation>すべての CPU を使える</translation>
    </message>
    <message>
        <source>Workers did not wait for CPUs</source>
        <translation>ワーカーは CPU を待たなかった</translation>
    </message>
    <message>
        <source>Waiting tasks had workers enough</source>
        <translation>待つタスクに十分なワーカーがあった</translation>
    </message>
    <message>
        <source>Workers had equal shares</source>
        <translation>ワーカーの分担は均等だった</translation>
    </message>
    <message>
        <source>Memory kept up</source>
        <translation>メモリーは追いついた</translation>
    </message>
    <message>
        <source>Tasks did not wait for each other</source>
        <translation>タスクは互いを待たなかった</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>所見 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report. %1, %2 checks passed.</source>
        <translation>報告することはありません。%1、%2 件の検査に合格。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n タスク</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 スレッド</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 プロセス</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>スレッド %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>プロセス %n</numerusform>
        </translation>
    </message>
    <message>
        <source>tasks are too short: handing one over costs %1, and it takes %2</source>
        <translation>タスクが短すぎます: 一つ渡すのに %1 かかり、タスク自体は %2 です</translation>
    </message>
    <message>
        <source>CPU time to hand over a task</source>
        <translation>タスクを渡す CPU 時間</translation>
    </message>
    <message>
        <source>mean service time</source>
        <translation>平均サービス時間</translation>
    </message>
    <message>
        <source>share of the workers&apos; time inside tasks</source>
        <translation>ワーカーがタスク内にいる時間の割合</translation>
    </message>
    <message>
        <source>handing over costs more than 10 % of the service time</source>
        <translation>受け渡しがサービス時間の 10 % を超える</translation>
    </message>
    <message>
        <source>%1 of the CPU time goes into handing over</source>
        <translation>CPU 時間の %1 が受け渡しに使われています</translation>
    </message>
    <message>
        <source>Bundle %1 tasks into one (batch: a larger chunk)</source>
        <translation>%1 個のタスクを一つにまとめる (バッチ: 塊を大きく)</translation>
    </message>
    <message>
        <source>only %1 of %2 CPUs may be used (%3), and %4 workers share them</source>
        <translation>%2 個の CPU のうち %1 個しか使えず (%3)、ワーカー %4 が共有しています</translation>
    </message>
    <message>
        <source>a quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>アフィニティ</translation>
    </message>
    <message>
        <source>CPUs in the machine</source>
        <translation>マシンの CPU</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>fewer usable CPUs than the machine has, and more workers than those</source>
        <translation>使える CPU がマシンの CPU より少なく、ワーカーがそれより多い</translation>
    </message>
    <message>
        <source>workers take turns instead of running side by side</source>
        <translation>ワーカーが並んで走らず交代しています</translation>
    </message>
    <message>
        <source>Try %1, or lift the limit</source>
        <translation>%1 を試すか、制限を外す</translation>
    </message>
    <message>
        <source>%1 workers share %2 CPUs: %3 of their time they wait for one</source>
        <translation>ワーカー %1 が CPU %2 個を共有: 時間の %3 は CPU を待っています</translation>
    </message>
    <message>
        <source>run-queue wait</source>
        <translation>実行キュー待ち</translation>
    </message>
    <message>
        <source>run-queue wait of a task</source>
        <translation>タスクの実行キュー待ち</translation>
    </message>
    <message>
        <source>involuntary context switches</source>
        <translation>非自発的コンテキストスイッチ</translation>
    </message>
    <message>
        <source>more workers than usable CPUs, and run-queue wait above 25 % of wait and CPU time together, not counting what other programs took</source>
        <translation>使える CPU より多いワーカーで、実行キュー待ちが待ちと CPU 時間の合計の 25 % を超える (他のプログラムが取った分を除く)</translation>
    </message>
    <message>
        <source>a task takes %1 longer than it needs</source>
        <translation>タスクが必要より %1 長くかかります</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 を試す</translation>
    </message>
    <message>
        <source>tasks mostly wait (%1 CPU) while %2 others queue for a worker</source>
        <translation>タスクはほとんど待っており (CPU %1)、他の %2 個がワーカーを待っています</translation>
    </message>
    <message>
        <source>CPU share of the service time</source>
        <translation>サービス時間の CPU の割合</translation>
    </message>
    <message>
        <source>tasks in the queue</source>
        <translation>キューのタスク</translation>
    </message>
    <message>
        <source>workers inside tasks 90 % of the time, on a CPU or waiting for one below 30 % of that, and half as many tasks queued as there are workers</source>
        <translation>ワーカーが時間の 90 % タスク内にいて、うち CPU 上か CPU 待ちが 30 % 未満、かつキューのタスクがワーカーの半数以上</translation>
    </message>
    <message>
        <source>up to %1 times the throughput is left</source>
        <translation>スループットは最大 %1 倍まで伸びる余地があります</translation>
    </message>
    <message>
        <source>the load is uneven: one worker was busy %1 of the time, another %2</source>
        <translation>負荷が不均等です: あるワーカーは時間の %1、別のワーカーは %2 働いていました</translation>
    </message>
    <message>
        <source>busiest worker</source>
        <translation>最も忙しいワーカー</translation>
    </message>
    <message>
        <source>laziest worker</source>
        <translation>最も暇なワーカー</translation>
    </message>
    <message>
        <source>the laziest worker below %1 of the busiest, which is busy 60 % or more</source>
        <translation>最も暇なワーカーが最も忙しいワーカー (60 % 以上) の %1 未満</translation>
    </message>
    <message>
        <source>%1 of the workers&apos; time is idle</source>
        <translation>ワーカーの時間の %1 が空いています</translation>
    </message>
    <message>
        <source>Use smaller chunks, so that who is done early takes more</source>
        <translation>塊を小さくして、早く終わったワーカーが多く取れるようにする</translation>
    </message>
    <message>
        <source>Let workers share one queue, and split the longest tasks</source>
        <translation>ワーカーに一つのキューを共有させ、最も長いタスクを分ける</translation>
    </message>
    <message>
        <source>side by side a task takes %1 times the CPU time it takes alone: the workers wait for memory, its bandwidth or shared cache lines</source>
        <translation>並んで走るとタスクは単独の %1 倍の CPU 時間を使います: ワーカーがメモリー、その帯域、または共有キャッシュラインを待っています</translation>
    </message>
    <message>
        <source>CPU time of a task / alone</source>
        <translation>タスクの CPU 時間 / 単独</translation>
    </message>
    <message>
        <source>CPU time of a task</source>
        <translation>タスクの CPU 時間</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>CPU time above %1 times that of a task alone</source>
        <translation>CPU 時間が単独のタスクの %1 倍を超える</translation>
    </message>
    <message>
        <source>%1 of the CPU time is spent waiting for memory</source>
        <translation>CPU 時間の %1 がメモリー待ちに使われています</translation>
    </message>
    <message>
        <source>Try %1, touch less memory in a task, or keep what different workers write apart</source>
        <translation>%1 を試すか、タスクが触るメモリーを減らすか、ワーカーごとの書き込み先を離す</translation>
    </message>
    <message>
        <source>tasks wait for each other: %1 of the %2 a task takes it neither computes nor waits for a CPU, alone it would not</source>
        <translation>タスクが互いを待っています: タスクの %2 のうち %1 は計算も CPU 待ちもしておらず、単独ではそうなりません</translation>
    </message>
    <message>
        <source>waiting inside a task</source>
        <translation>タスク内の待ち</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>サービス時間</translation>
    </message>
    <message>
        <source>waiting above 30 % of the service time of a task alone</source>
        <translation>待ちが単独のタスクのサービス時間の 30 % を超える</translation>
    </message>
    <message>
        <source>%1 of the workers&apos; time is waiting</source>
        <translation>ワーカーの時間の %1 が待ちです</translation>
    </message>
    <message>
        <source>Hold the lock for less, or run %1 processes with a thread each: a lock is one process&apos;s</source>
        <translation>ロックの保持を短くするか、スレッド一つずつのプロセスを %1 個使う: ロックは一つのプロセスのもの</translation>
    </message>
    <message>
        <source>Find what the processes share: a file, a port, a lock in shared memory</source>
        <translation>プロセスが共有するものを探す: ファイル、ポート、共有メモリーのロック</translation>
    </message>
    <message>
        <source>it was computing</source>
        <translation>計算していました</translation>
    </message>
    <message>
        <source>it was ready to run and other threads had the CPUs</source>
        <translation>実行可能でしたが、他のスレッドが CPU を使っていました</translation>
    </message>
    <message>
        <source>it waited for a lock, a sleep or a file</source>
        <translation>ロック、スリープ、またはファイルを待っていました</translation>
    </message>
    <message>
        <source>the cause is not available here</source>
        <translation>原因はここではわかりません</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1、場所 %2</translation>
    </message>
    <message>
        <source>Run the tasks on a worker thread: 1 thread instead of 0</source>
        <translation>タスクをワーカースレッドで実行する: スレッド 0 ではなく 1</translation>
    </message>
    <message>
        <source>Use one worker fewer than there are CPUs</source>
        <translation>CPU の数より一つ少ないワーカーを使う</translation>
    </message>
    <message>
        <source>Move the wait off the main thread, or make it asynchronous</source>
        <translation>待ちをメインスレッドから外すか、非同期にする</translation>
    </message>
    <message>
        <source>Move this work to a worker, or split it into pieces below 16 ms</source>
        <translation>この作業をワーカーに移すか、16 ms 未満に分ける</translation>
    </message>
    <message>
        <source>first at</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>last at</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>このアプリ</translation>
    </message>
    <message>
        <source>worker process %1</source>
        <translation>ワーカープロセス %1</translation>
    </message>
    <message>
        <source>the memory of %1 grows by %2 a second and does not come to rest</source>
        <translation>%1のメモリーが毎秒 %2 増え続け、落ち着きません</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>lower end of its 95 % interval</source>
        <translation>その 95 % 区間の下端</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>RSS at the end</source>
        <translation>終了時の RSS</translation>
    </message>
    <message>
        <source>lower end of the Theil-Sen slope&apos;s 95 % interval above %1 a second, over 5 s or more, in the second half as well</source>
        <translation>Theil-Sen の傾きの 95 % 区間の下端が毎秒 %1 を超え、5 s 以上続き、後半でも同様</translation>
    </message>
    <message>
        <source>1 GiB more every %1</source>
        <translation>%1 ごとに 1 GiB 増えます</translation>
    </message>
    <message>
        <source>Look for what a task keeps; until then, recycle workers after a number of tasks</source>
        <translation>タスクが抱え込むものを探す。それまでは一定数のタスクごとにワーカーを入れ替える</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks were lost</source>
        <translation>
            <numerusform>%n タスクが失われました</numerusform>
        </translation>
    </message>
    <message>
        <source>the main thread did not answer for up to %1</source>
        <translation>メインスレッドが最大 %1 応答しませんでした</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>longest stall</source>
        <translation>最長の停止</translation>
    </message>
    <message>
        <source>stalls</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>delay p98 of the main thread</source>
        <translation>メインスレッドの遅延 p98</translation>
    </message>
    <message>
        <source>a busy period of 50 ms or more (100 ms, or three, where the CPU was taken away), or a p98 delay above 50 ms</source>
        <translation>50 ms 以上の占有 (CPU を取られた場合は 100 ms、または三回)、または 50 ms を超える p98 遅延</translation>
    </message>
    <message>
        <source>a click waits; %1 of the time was lost in stalls</source>
        <translation>クリックが待たされます。時間の %1 が停止で失われました</translation>
    </message>
    <message>
        <source>one click in fifty waits longer than %1</source>
        <translation>五十回に一回のクリックが %1 より長く待ちます</translation>
    </message>
    <message numerus="yes">
        <source>worker processes died again and again: %n times</source>
        <translation>
            <numerusform>ワーカープロセスが繰り返し死にました: %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>started again</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>tasks lost with them</source>
        <translation>共に失われたタスク</translation>
    </message>
    <message>
        <source>three crashes or more in a run, or a worker given up</source>
        <translation>一回の実行で三回以上のクラッシュ、または断念されたワーカー</translation>
    </message>
    <message>
        <source>%1; each start costs time</source>
        <translation>%1。起動のたびに時間がかかります</translation>
    </message>
    <message>
        <source>Run one task alone and look at how it ends</source>
        <translation>タスクを一つだけ実行して、どう終わるかを見る</translation>
    </message>
    <message>
        <source>more than none</source>
        <translation>一つでもある</translation>
    </message>
    <message>
        <source>nothing was measured: the run ended during its warm-up</source>
        <translation>何も測定されていません: 実行がウォームアップ中に終わりました</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>measured time above 0</source>
        <translation>測定時間が 0 より大きい</translation>
    </message>
    <message>
        <source>there are no figures</source>
        <translation>数値がありません</translation>
    </message>
    <message>
        <source>Run it longer, or give a shorter warm-up</source>
        <translation>長く実行するか、ウォームアップを短くする</translation>
    </message>
    <message>
        <source>overloaded: %1 of the offered rate was achieved, so latencies grow with the length of the run</source>
        <translation>過負荷: 与えたレートの %1 しか達成できず、レイテンシーは実行の長さと共に増えます</translation>
    </message>
    <message>
        <source>achieved share of the offered rate</source>
        <translation>与えたレートの達成割合</translation>
    </message>
    <message>
        <source>offered rate</source>
        <translation>与えたレート</translation>
    </message>
    <message>
        <source>achieved / offered below 0.99 with 100 arrivals or more</source>
        <translation>到着 100 回以上で 達成 / 付与 が 0.99 未満</translation>
    </message>
    <message>
        <source>the queue grows by %1 tasks a second</source>
        <translation>キューが毎秒 %1 タスク伸びます</translation>
    </message>
    <message>
        <source>Offer at most %1 a second, or add workers</source>
        <translation>毎秒 %1 以下にするか、ワーカーを増やす</translation>
    </message>
    <message>
        <source>measurement disturbed: other programs used %1 of the CPUs, the hypervisor took %2</source>
        <translation>測定が乱されました: 他のプログラムが CPU の %1、ハイパーバイザーが %2 を使いました</translation>
    </message>
    <message>
        <source>CPU of other programs</source>
        <translation>他のプログラムの CPU</translation>
    </message>
    <message>
        <source>steal</source>
        <translation>スチール</translation>
    </message>
    <message>
        <source>other programs and steal above 5 % of all CPUs</source>
        <translation>他のプログラムとスチールが全 CPU の 5 % を超える</translation>
    </message>
    <message>
        <source>all figures depend on what else ran</source>
        <translation>すべての数値が他に動いていたものに左右されます</translation>
    </message>
    <message>
        <source>End other programs and repeat the run</source>
        <translation>他のプログラムを終了して実行を繰り返す</translation>
    </message>
    <message>
        <source>Parascope&apos;s own threads used %1 of a core: the load may be limited by its generator</source>
        <translation>Parascope 自身のスレッドがコア一つの %1 を使いました: 負荷が生成器に制限されているかもしれません</translation>
    </message>
    <message>
        <source>own CPU</source>
        <translation>自身の CPU</translation>
    </message>
    <message>
        <source>own CPU above 80 % of a core</source>
        <translation>自身の CPU がコア一つの 80 % を超える</translation>
    </message>
    <message>
        <source>throughput may be that of the generator</source>
        <translation>スループットは生成器のものかもしれません</translation>
    </message>
    <message>
        <source>Make tasks longer or bundle them</source>
        <translation>タスクを長くするか、まとめる</translation>
    </message>
    <message>
        <source>the load generator was late: its p99 lateness is above a tenth of the median response time</source>
        <translation>負荷生成器が遅れました: p99 の遅れが応答時間の中央値の十分の一を超えています</translation>
    </message>
    <message>
        <source>p99 lateness</source>
        <translation>p99 の遅れ</translation>
    </message>
    <message>
        <source>median response time</source>
        <translation>応答時間の中央値</translation>
    </message>
    <message>
        <source>p99 lateness above 10 % of the median response time in three of four moments in which nobody else took the CPUs, or while it used half a core itself</source>
        <translation>他に CPU を使うものがない時の四分の三で p99 の遅れが応答時間の中央値の 10 % を超える、または自身がコア半分を使っている間</translation>
    </message>
    <message>
        <source>part of the response time is the generator&apos;s</source>
        <translation>応答時間の一部は生成器のものです</translation>
    </message>
    <message>
        <source>Leave a CPU free for the generator, or lower the rate</source>
        <translation>生成器のために CPU を一つ空けるか、レートを下げる</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>of submitted tasks</source>
        <translation>送出したタスクのうち</translation>
    </message>
    <message>
        <source>their results are missing</source>
        <translation>その結果がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks failed</source>
        <translation>
            <numerusform>%n タスクが失敗しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Read why the first one failed among the events</source>
        <translation>最初の失敗の理由をイベントで読む</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks timed out</source>
        <translation>
            <numerusform>%n タスクが時間切れになりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them more time, or find what holds them up</source>
        <translation>時間を延ばすか、何が妨げているかを探す</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks lost with a worker that died</source>
        <translation>
            <numerusform>%n タスクが死んだワーカーと共に失われました</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the exit of the worker among the events</source>
        <translation>ワーカーの終了をイベントで見る</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks refused by a worker</source>
        <translation>
            <numerusform>%n タスクがワーカーに拒否されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the rate or allow a longer queue</source>
        <translation>レートを下げるか、キューを長くする</translation>
    </message>
    <message>
        <source>Little&apos;s law does not hold: throughput x response time is %1 of the tasks in flight, so don&apos;t trust the latencies</source>
        <translation>リトルの法則が成り立ちません: スループット × 応答時間が実行中のタスクの %1 なので、レイテンシーを信じないでください</translation>
    </message>
    <message>
        <source>throughput x response time / in flight</source>
        <translation>スループット × 応答時間 / 実行中の数</translation>
    </message>
    <message>
        <source>off by more than %1</source>
        <translation>ずれが %1 を超える</translation>
    </message>
    <message>
        <source>latencies can&apos;t be trusted</source>
        <translation>レイテンシーは信頼できません</translation>
    </message>
    <message>
        <source>Run parascope-cli selftest</source>
        <translation>parascope-cli selftest を実行する</translation>
    </message>
    <message>
        <source>the utilization law does not hold: workers were busy for %1 of the time their tasks took</source>
        <translation>利用率の法則が成り立ちません: ワーカーの稼働時間がタスクの所要時間の %1 でした</translation>
    </message>
    <message>
        <source>busy time / (tasks x service time)</source>
        <translation>稼働時間 / (タスク × サービス時間)</translation>
    </message>
    <message>
        <source>utilization or service times can&apos;t be trusted</source>
        <translation>利用率またはサービス時間は信頼できません</translation>
    </message>
    <message>
        <source>Null test: too few runs to know the machine&apos;s noise.</source>
        <translation>空試験: マシンのノイズを知るには実行が少なすぎます。</translation>
    </message>
    <message>
        <source>Null test, A against A over %1 runs: one run varies by %2, two halves differ by up to %3, false alarms %4. To show a change of 5 % takes %5 runs a side.</source>
        <translation>空試験、A 対 A、%1 回の実行: 一回の実行は %2 ばらつき、半分同士は最大 %3 異なり、誤報は %4。5 % の変化を示すには片側 %5 回の実行が必要です。</translation>
    </message>
    <message>
        <source>noisy: equal runs differ by up to %1 % here</source>
        <translation>ノイズあり: 同じ実行でもここでは最大 %1 % 異なります</translation>
    </message>
    <message>
        <source>other programs disturbed %1 of %2 cells</source>
        <translation>他のプログラムが %2 セル中 %1 セルを乱しました</translation>
    </message>
    <message>
        <source>99 % of tasks within %1</source>
        <translation>タスクの 99 % が %1 以内</translation>
    </message>
    <message>
        <source>%1 at %2 % efficiency</source>
        <translation>%1、効率 %2 %</translation>
    </message>
    <message>
        <source>what it costs the main thread is not available</source>
        <translation>メインスレッドへの負担はわかりません</translation>
    </message>
    <message>
        <source>the main thread answers within %1 in 98 of 100 cases, with stalls</source>
        <translation>メインスレッドは 100 回中 98 回 %1 以内に応答、停止あり</translation>
    </message>
    <message>
        <source>the main thread answers within %1 in 98 of 100 cases, without a stall</source>
        <translation>メインスレッドは 100 回中 98 回 %1 以内に応答、停止なし</translation>
    </message>
    <message>
        <source>no worker (tasks on the main thread)</source>
        <translation>ワーカーなし (メインスレッド上のタスク)</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 with %2 each</source>
        <translation>%1、それぞれ%2</translation>
    </message>
    <message>
        <source>Use %1%2: %3, and %4</source>
        <translation>%1%2 を使う: %3、%4</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n other settings can&apos;t be told from it</source>
        <translation>
            <numerusform>他の %n 個の設定はこれと区別できません</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer: no cell was measured.</source>
        <translation>答えなし: 測定されたセルがありません。</translation>
    </message>
    <message>
        <source>No answer: no setting keeps the limits (%1).</source>
        <translation>答えなし: 制限を守る設定がありません (%1)。</translation>
    </message>
    <message>
        <source>the machine drifted: the first cell at the end is at %1 % of what it was</source>
        <translation>マシンが変動しました: 最初のセルが最後には元の %1 % です</translation>
    </message>
    <message>
        <source>%1 of %2 cells failed</source>
        <translation>%2 セル中 %1 セルが失敗しました</translation>
    </message>
    <message>
        <source>the sweep is not complete</source>
        <translation>スイープは完了していません</translation>
    </message>
    <message>
        <source>this machine raises false alarms: %1 % of comparisons of equals</source>
        <translation>このマシンは誤報を出します: 同じもの同士の比較の %1 %</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Runs a program once per task and waits for it; exit code 0 is success</source>
        <translation>タスクごとにプログラムを実行して待つ。終了コード 0 が成功</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Program and arguments; {threads}, {processes} and {index} are replaced</source>
        <translation>プログラムと引数。{threads}、{processes}、{index} は置き換えられます</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Compresses its input with zlib and restores it</source>
        <translation>入力を zlib で圧縮して復元する</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>入力サイズ</translation>
    </message>
    <message>
        <source>Bytes each task receives and compresses</source>
        <translation>各タスクが受け取り圧縮するバイト数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 は速い、9 は小さい</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>Spins, and now and then ends its worker process</source>
        <translation>空回りし、ときどきワーカープロセスを終わらせる</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Signal, exit code 3 (exit), or exit code 0 (leave)</source>
        <translation>シグナル、終了コード 3 (exit)、または終了コード 0 (leave)</translation>
    </message>
    <message>
        <source>False sharing</source>
        <translation>偽共有</translation>
    </message>
    <message>
        <source>Increments counters of different workers that share a cache line</source>
        <translation>一つのキャッシュラインを共有する別々のワーカーのカウンターを増やす</translation>
    </message>
    <message>
        <source>cache coherence</source>
        <translation>キャッシュ一貫性</translation>
    </message>
    <message>
        <source>Increments</source>
        <translation>加算回数</translation>
    </message>
    <message>
        <source>Increments per task</source>
        <translation>タスクあたりの加算回数</translation>
    </message>
    <message>
        <source>Padded</source>
        <translation>パディング</translation>
    </message>
    <message>
        <source>yes gives each counter cache lines of its own: the cure</source>
        <translation>yes は各カウンターに専用のキャッシュラインを与える: 対策</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Of going wrong, in each task</source>
        <translation>各タスクで異常になる確率</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>A worker does not go wrong before this time</source>
        <translation>この時間より前にはワーカーは異常にならない</translation>
    </message>
    <message>
        <source>Fibonacci</source>
        <translation>フィボナッチ</translation>
    </message>
    <message>
        <source>Computes a Fibonacci number by naive recursion</source>
        <translation>素朴な再帰でフィボナッチ数を計算する</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Which Fibonacci number; work grows by 1.6 per step</source>
        <translation>何番目のフィボナッチ数か。一つごとに作業は 1.6 倍</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>ごみ</translation>
    </message>
    <message>
        <source>Spins, and now and then gives a wrong result or breaks the protocol</source>
        <translation>空回りし、ときどき誤った結果を返すかプロトコルを壊す</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Wrong results, or bytes that are no frame (needs processes)</source>
        <translation>誤った結果、またはフレームでないバイト列 (プロセスが必要)</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>ハング</translation>
    </message>
    <message>
        <source>Spins, and now and then does not come back</source>
        <translation>空回りし、ときどき戻らない</translation>
    </message>
    <message>
        <source>For</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Length of a hang; 0 = for ever</source>
        <translation>ハングの長さ。0 = 永久</translation>
    </message>
    <message>
        <source>Sleeping, or using a CPU</source>
        <translation>スリープする、または CPU を使う</translation>
    </message>
    <message>
        <source>Hash files</source>
        <translation>ファイルのハッシュ</translation>
    </message>
    <message>
        <source>Hashes every file below a directory with SHA-256; results equal sha256sum&apos;s</source>
        <translation>フォルダー内の各ファイルを SHA-256 でハッシュする。結果は sha256sum と同じ</translation>
    </message>
    <message>
        <source>disk and CPU</source>
        <translation>ディスクと CPU</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Builds, writes and parses a JSON document with Qt</source>
        <translation>Qt で JSON 文書を作り、書き、解析する</translation>
    </message>
    <message>
        <source>CPU and allocator</source>
        <translation>CPU とアロケーター</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Objects in the document</source>
        <translation>文書内のオブジェクト</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>リーク</translation>
    </message>
    <message>
        <source>Spins, and takes memory that it never gives back</source>
        <translation>空回りし、返さないメモリーを取る</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Bytes a second that each worker leaks</source>
        <translation>各ワーカーが毎秒リークするバイト数</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>A process leaks no more than this</source>
        <translation>プロセスはこれ以上リークしない</translation>
    </message>
    <message>
        <source>A worker does not leak before this time</source>
        <translation>この時間より前にはワーカーはリークしない</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Spends a share of its time inside one lock that all threads of a process need</source>
        <translation>プロセスの全スレッドが必要とする一つのロックの中で時間の一部を過ごす</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>サービス時間</translation>
    </message>
    <message>
        <source>Busy time of a task, without waiting for the lock</source>
        <translation>ロック待ちを除くタスクの稼働時間</translation>
    </message>
    <message>
        <source>Critical share</source>
        <translation>クリティカルな割合</translation>
    </message>
    <message>
        <source>Share of the service time inside the lock</source>
        <translation>サービス時間のうちロック内の割合</translation>
    </message>
    <message>
        <source>Mandelbrot</source>
        <translation>マンデルブロ</translation>
    </message>
    <message>
        <source>Computes a square picture of the Mandelbrot set with vector instructions</source>
        <translation>ベクトル命令でマンデルブロ集合の正方形の画像を計算する</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>辺</translation>
    </message>
    <message>
        <source>Width and height of the picture</source>
        <translation>画像の幅と高さ</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>Iterations after which a point counts as inside</source>
        <translation>点を内側とみなす反復回数</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>行列積</translation>
    </message>
    <message>
        <source>Multiplies two square matrices of doubles</source>
        <translation>double の正方行列を二つ掛ける</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Rows and columns of the matrices</source>
        <translation>行列の行数と列数</translation>
    </message>
    <message>
        <source>Loop order</source>
        <translation>ループの順序</translation>
    </message>
    <message>
        <source>ikj runs along memory, ijk strides through the caches</source>
        <translation>ikj はメモリーに沿い、ijk はキャッシュを飛び越える</translation>
    </message>
    <message>
        <source>No-op</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Does nothing, so that the cost of dispatching a task is all there is</source>
        <translation>何もしないので、タスクを渡すコストだけが残る</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>スケジューラー</translation>
    </message>
    <message>
        <source>Pointer chase</source>
        <translation>ポインター追跡</translation>
    </message>
    <message>
        <source>Follows a random cycle of cache lines, one dependent load after another</source>
        <translation>キャッシュラインのランダムな循環を、依存する読み込みでたどる</translation>
    </message>
    <message>
        <source>memory latency</source>
        <translation>メモリーレイテンシー</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Bytes of the cycle, which all workers of a process share</source>
        <translation>循環のバイト数。プロセスの全ワーカーが共有する</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Loads per task</source>
        <translation>タスクあたりの読み込み回数</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>回の読み込み</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>素数</translation>
    </message>
    <message>
        <source>Counts the primes up to a limit with a segmented sieve</source>
        <translation>区分ふるいで上限までの素数を数える</translation>
    </message>
    <message>
        <source>Largest number looked at</source>
        <translation>調べる最大の数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hashes its input with OpenSSL&apos;s SHA-256</source>
        <translation>入力を OpenSSL の SHA-256 でハッシュする</translation>
    </message>
    <message>
        <source>Bytes each task receives and hashes</source>
        <translation>各タスクが受け取りハッシュするバイト数</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>Waits for the service time without using a CPU</source>
        <translation>CPU を使わずにサービス時間だけ待つ</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>ソート</translation>
    </message>
    <message>
        <source>Sorts random 64-bit numbers</source>
        <translation>ランダムな 64 ビット数を並べ替える</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>数の個数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>個</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>スピン</translation>
    </message>
    <message>
        <source>Keeps a CPU busy until the service time has passed on the clock</source>
        <translation>時計でサービス時間が過ぎるまで CPU を使い続ける</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Streams through arrays far larger than the caches</source>
        <translation>キャッシュよりずっと大きい配列を順に読み書きする</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>メモリー帯域</translation>
    </message>
    <message>
        <source>Bytes of all arrays of a worker together</source>
        <translation>一つのワーカーの全配列のバイト数</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>演算</translation>
    </message>
    <message>
        <source>copy: a = c; triad: a = b + s c</source>
        <translation>copy: a = c; triad: a = b + s c</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Spins, and now and then throws an exception</source>
        <translation>空回りし、ときどき例外を投げる</translation>
    </message>
    <message>
        <source>Mean time a task takes</source>
        <translation>タスクにかかる平均時間</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>How service times vary around their mean; drawn from the task&apos;s seed</source>
        <translation>サービス時間が平均のまわりでどうばらつくか。タスクのシードから引く</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3)。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2)。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>another program has locked the file</source>
        <translation>別のプログラムがファイルをロックしています</translation>
    </message>
    <message>
        <source>close the other program that uses it</source>
        <translation>それを使っている別のプログラムを閉じてください</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>ファイルは読み取り専用です</translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation>フォルダーの権限を確認してください</translation>
    </message>
    <message>
        <source>the disk is full or a write failed</source>
        <translation>ディスクがいっぱいか、書き込みに失敗しました</translation>
    </message>
    <message>
        <source>free space or choose another folder</source>
        <translation>空きを作るか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>use another copy of the file</source>
        <translation>ファイルの別のコピーを使ってください</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>check that its folder exists and may be written</source>
        <translation>フォルダーが存在し書き込めるか確認してください</translation>
    </message>
    <message>
        <source>check the file and its folder</source>
        <translation>ファイルとそのフォルダーを確認してください</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ファイルシステムは読み取り専用です</translation>
    </message>
    <message>
        <source>no SQLite driver for Qt</source>
        <translation>Qt の SQLite ドライバーがありません</translation>
    </message>
    <message>
        <source>install libqt6sql6-sqlite</source>
        <translation>libqt6sql6-sqlite をインストールしてください</translation>
    </message>
    <message>
        <source>can&apos;t open the recording, %1</source>
        <translation>記録を開けません、%1</translation>
    </message>
    <message>
        <source>can&apos;t use the recording, %1</source>
        <translation>記録を使えません、%1</translation>
    </message>
    <message>
        <source>can&apos;t read the recording, %1</source>
        <translation>記録を読めません、%1</translation>
    </message>
    <message>
        <source>can&apos;t write the recording, %1</source>
        <translation>記録を書けません、%1</translation>
    </message>
    <message>
        <source>can&apos;t create the recording, %1</source>
        <translation>記録を作れません、%1</translation>
    </message>
    <message>
        <source>can&apos;t open the history, %1</source>
        <translation>履歴を開けません、%1</translation>
    </message>
    <message>
        <source>can&apos;t use the history, %1</source>
        <translation>履歴を使えません、%1</translation>
    </message>
    <message>
        <source>can&apos;t read the history, %1</source>
        <translation>履歴を読めません、%1</translation>
    </message>
    <message>
        <source>can&apos;t open the sweep, %1</source>
        <translation>スイープを開けません、%1</translation>
    </message>
    <message>
        <source>can&apos;t use the sweep, %1</source>
        <translation>スイープを使えません、%1</translation>
    </message>
    <message>
        <source>can&apos;t read the sweep, %1</source>
        <translation>スイープを読めません、%1</translation>
    </message>
    <message>
        <source>can&apos;t write the sweep, %1</source>
        <translation>スイープを書けません、%1</translation>
    </message>
    <message>
        <source>can&apos;t create the recording, the file exists already</source>
        <translation>記録を作れません、ファイルが既にあります</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>choose a folder that exists and may be written</source>
        <translation>存在していて書き込めるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>%1 intervals of the run are missing, they could not be written and no more fitted in memory</source>
        <translation>実行の %1 区間が欠けています。書き込めず、メモリーにも収まりませんでした</translation>
    </message>
    <message>
        <source>rely on the run only up to the gap</source>
        <translation>欠けた所より前だけを信頼してください</translation>
    </message>
    <message>
        <source>the recording was deleted or its folder was moved while it was written</source>
        <translation>書き込み中に記録が削除されたか、フォルダーが移動されました</translation>
    </message>
    <message>
        <source>save the run again from the window or rerun it</source>
        <translation>ウィンドウから実行を保存し直すか、再実行してください</translation>
    </message>
    <message>
        <source>the recording is finished already</source>
        <translation>記録は既に終わっています</translation>
    </message>
    <message>
        <source>can&apos;t create the folder for runs</source>
        <translation>実行用のフォルダーを作れません</translation>
    </message>
    <message>
        <source>can&apos;t create a folder for this run</source>
        <translation>この実行のフォルダーを作れません</translation>
    </message>
    <message>
        <source>choose a folder that may be written, with --out on the command line</source>
        <translation>書き込めるフォルダーを選んでください。コマンドラインでは --out</translation>
    </message>
    <message>
        <source>choose a folder that may be written</source>
        <translation>書き込めるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the recording&apos;s description of the run is damaged</source>
        <translation>記録の実行の説明が壊れています</translation>
    </message>
    <message>
        <source>the recording&apos;s outcome of the run is damaged</source>
        <translation>記録の実行結果が壊れています</translation>
    </message>
    <message>
        <source>the recording&apos;s plan can&apos;t be read, %1</source>
        <translation>記録の計画を読めません、%1</translation>
    </message>
    <message>
        <source>open it with the version of Parascope that wrote it</source>
        <translation>書き込んだ版の Parascope で開いてください</translation>
    </message>
    <message>
        <source>check the path and the permissions</source>
        <translation>パスと権限を確認してください</translation>
    </message>
    <message>
        <source>choose a file named recording.parascope</source>
        <translation>recording.parascope という名前のファイルを選んでください</translation>
    </message>
    <message>
        <source>not a recording</source>
        <translation>記録ではありません</translation>
    </message>
    <message>
        <source>not a recording but another program&apos;s database</source>
        <translation>記録ではなく、別のプログラムのデータベースです</translation>
    </message>
    <message>
        <source>a recording of format %1, this version reads up to %2</source>
        <translation>記録の形式は %1、この版が読めるのは %2 まで</translation>
    </message>
    <message>
        <source>install a newer Parascope</source>
        <translation>新しい Parascope をインストールしてください</translation>
    </message>
    <message>
        <source>the recording is cut short, %1 of %2 bytes are there</source>
        <translation>記録が途中で切れています、%2 バイト中 %1 バイト</translation>
    </message>
    <message>
        <source>copy it again from where it was recorded</source>
        <translation>記録した場所からコピーし直してください</translation>
    </message>
    <message>
        <source>can&apos;t create the folder of the history</source>
        <translation>履歴のフォルダーを作れません</translation>
    </message>
    <message>
        <source>check the permissions of the folder above it</source>
        <translation>上のフォルダーの権限を確認してください</translation>
    </message>
    <message>
        <source>the history was written by a newer Parascope</source>
        <translation>履歴はより新しい Parascope が書いたものです</translation>
    </message>
    <message>
        <source>install that version, or move the file away</source>
        <translation>その版をインストールするか、ファイルを移してください</translation>
    </message>
    <message>
        <source>not a history but another program&apos;s database</source>
        <translation>履歴ではなく、別のプログラムのデータベースです</translation>
    </message>
    <message>
        <source>move the file away</source>
        <translation>ファイルを移してください</translation>
    </message>
    <message>
        <source>can&apos;t put an interrupted recording together, its folder is read-only and the copy failed</source>
        <translation>中断された記録を復元できません、フォルダーが読み取り専用でコピーも失敗しました</translation>
    </message>
    <message>
        <source>copy it with the files beside it to a folder that may be written</source>
        <translation>隣のファイルと一緒に書き込めるフォルダーへコピーしてください</translation>
    </message>
    <message>
        <source>interval %1 of the recording is damaged, %2</source>
        <translation>記録の区間 %1 が壊れています、%2</translation>
    </message>
    <message>
        <source>the recording is damaged, %1</source>
        <translation>記録が壊れています、%1</translation>
    </message>
    <message>
        <source>can&apos;t open the recording, that is no file</source>
        <translation>記録を開けません、ファイルではありません</translation>
    </message>
    <message>
        <source>name the file recording.parascope in the folder of the run</source>
        <translation>実行のフォルダーにある recording.parascope を指定してください</translation>
    </message>
    <message>
        <source>can&apos;t write the file, %1</source>
        <translation>ファイルを書けません、%1</translation>
    </message>
    <message>
        <source>choose a folder with free space that may be written</source>
        <translation>空きがあり書き込めるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>can&apos;t create the folder</source>
        <translation>フォルダーを作れません</translation>
    </message>
    <message>
        <source>the results of the batch are incomplete</source>
        <translation>バッチの結果が不完全です</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>再実行してください</translation>
    </message>
    <message>
        <source>can&apos;t save the recording</source>
        <translation>記録を保存できません</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>別の場所を選んでください</translation>
    </message>
    <message>
        <source>can&apos;t write the plot</source>
        <translation>グラフを書けません</translation>
    </message>
    <message>
        <source>can&apos;t tell the format</source>
        <translation>形式が分かりません</translation>
    </message>
    <message>
        <source>the name has to end in .csv, .png or .svg</source>
        <translation>名前は .csv、.png、.svg のいずれかで終わる必要があります</translation>
    </message>
    <message>
        <source>can&apos;t start a worker process</source>
        <translation>ワーカープロセスを起動できません</translation>
    </message>
    <message>
        <source>check the launcher and the installation</source>
        <translation>ランチャーとインストールを確認してください</translation>
    </message>
    <message>
        <source>worker process %1 ended %2 times right after its start</source>
        <translation>ワーカープロセス %1 は起動直後に %2 回終了しました</translation>
    </message>
    <message>
        <source>worker process %1 was started %2 times and never got ready</source>
        <translation>ワーカープロセス %1 は %2 回起動しましたが準備完了になりませんでした</translation>
    </message>
    <message>
        <source>worker process %1 was started again %2 times within a minute</source>
        <translation>ワーカープロセス %1 は 1 分間に %2 回再起動しました</translation>
    </message>
    <message>
        <source>see what it wrote to stderr</source>
        <translation>stderr への出力を確認してください</translation>
    </message>
    <message>
        <source>a worker process does not speak Parascope&apos;s protocol</source>
        <translation>ワーカープロセスが Parascope のプロトコルを話しません</translation>
    </message>
    <message>
        <source>check the launcher and that it starts parascope-worker</source>
        <translation>ランチャーが parascope-worker を起動するか確認してください</translation>
    </message>
    <message>
        <source>a worker process speaks protocol version %1, this program %2</source>
        <translation>ワーカープロセスのプロトコルは版 %1、このプログラムは %2</translation>
    </message>
    <message>
        <source>install the same Parascope version on both sides</source>
        <translation>両側に同じ版の Parascope をインストールしてください</translation>
    </message>
    <message>
        <source>can&apos;t create a pipe to a child</source>
        <translation>子プロセスへのパイプを作れません</translation>
    </message>
    <message>
        <source>use fewer processes or raise the limit of open files (ulimit -n)</source>
        <translation>プロセスを減らすか、開けるファイル数の上限を上げてください (ulimit -n)</translation>
    </message>
    <message>
        <source>PARASCOPE_WORKER does not name a program that can be started</source>
        <translation>PARASCOPE_WORKER は起動できるプログラムを指していません</translation>
    </message>
    <message>
        <source>correct or unset PARASCOPE_WORKER</source>
        <translation>PARASCOPE_WORKER を直すか、設定を外してください</translation>
    </message>
    <message>
        <source>the program of the worker processes is missing</source>
        <translation>ワーカープロセスのプログラムがありません</translation>
    </message>
    <message>
        <source>looked for %1</source>
        <translation>探した場所: %1</translation>
    </message>
    <message>
        <source>install parascope-worker there or name it in PARASCOPE_WORKER</source>
        <translation>そこに parascope-worker をインストールするか、PARASCOPE_WORKER で指定してください</translation>
    </message>
    <message>
        <source>can&apos;t use shared memory with these children</source>
        <translation>これらの子プロセスとは共有メモリーを使えません</translation>
    </message>
    <message>
        <source>use --channel stdio or auto</source>
        <translation>チャネル stdio か auto を使ってください</translation>
    </message>
    <message>
        <source>inputs and results of a task may have at most 63 MiB over stdio</source>
        <translation>stdio ではタスクの入力と結果は 63 MiB までです</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>make the task smaller or use --transfer shared</source>
        <translation>タスクを小さくするか、受け渡し shared を使ってください</translation>
    </message>
    <message>
        <source>can&apos;t get memory for tasks</source>
        <translation>タスク用のメモリーを確保できません</translation>
    </message>
    <message>
        <source>can&apos;t create shared memory</source>
        <translation>共有メモリーを作れません</translation>
    </message>
    <message>
        <source>use fewer tasks in flight or smaller payloads</source>
        <translation>実行中のタスクを減らすか、データを小さくしてください</translation>
    </message>
    <message>
        <source>too many changes of the task size in one run</source>
        <translation>一回の実行でタスクの大きさの変更が多すぎます</translation>
    </message>
    <message>
        <source>the task size was changed too often in this run</source>
        <translation>この実行でタスクの大きさを変えすぎました</translation>
    </message>
    <message>
        <source>start a new run</source>
        <translation>新しい実行を始めてください</translation>
    </message>
    <message>
        <source>this run has no room for tasks that large</source>
        <translation>この実行にはそれほど大きなタスクの余地がありません</translation>
    </message>
    <message>
        <source>start a new run with that size</source>
        <translation>その大きさで新しい実行を始めてください</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; has no task size</source>
        <translation>負荷「%1」にはタスクの大きさがありません</translation>
    </message>
    <message>
        <source>the results of %1 items need more than 1 GiB</source>
        <translation>%1 項目の結果には 1 GiB を超える容量が必要です</translation>
    </message>
    <message>
        <source>use fewer items</source>
        <translation>項目を減らしてください</translation>
    </message>
    <message>
        <source>a write failed and the disk may be full</source>
        <translation>書き込みに失敗しました。ディスクがいっぱいかもしれません</translation>
    </message>
    <message>
        <source>task size → %1</source>
        <translation>タスクの大きさ → %1</translation>
    </message>
    <message>
        <source>warm-up over</source>
        <translation>ウォームアップ終了</translation>
    </message>
    <message>
        <source>warm-up ended by its limit, without a steady state</source>
        <translation>定常状態にならないまま、上限でウォームアップを終了</translation>
    </message>
    <message>
        <source>a task alone takes %1</source>
        <translation>タスク単独では %1 かかる</translation>
    </message>
    <message>
        <source>a task alone takes %1 and %2 of CPU time</source>
        <translation>タスク単独では %1、CPU 時間は %2</translation>
    </message>
    <message>
        <source>a task failed without a message</source>
        <translation>タスクがメッセージなしで失敗</translation>
    </message>
    <message>
        <source>wrong result</source>
        <translation>誤った結果</translation>
    </message>
    <message>
        <source>worker P%1 ready in %2 ms</source>
        <translation>ワーカー P%1 は %2 ms で準備完了</translation>
    </message>
    <message>
        <source>worker P%1 is started again</source>
        <translation>ワーカー P%1 を再起動</translation>
    </message>
    <message>
        <source>worker P%1 exited (%2)</source>
        <translation>ワーカー P%1 が終了 (%2)</translation>
    </message>
    <message>
        <source>worker P%1 ended: %2</source>
        <translation>ワーカー P%1 が終了: %2</translation>
    </message>
    <message>
        <source>worker P%1 is given up: %2</source>
        <translation>ワーカー P%1 を断念: %2</translation>
    </message>
    <message>
        <source>worker P%1 hangs: %2</source>
        <translation>ワーカー P%1 がハング: %2</translation>
    </message>
    <message>
        <source>worker P%1: %2</source>
        <translation>ワーカー P%1: %2</translation>
    </message>
    <message>
        <source>task %1 overran the time-out after %2</source>
        <translation>タスク %1 が %2 で時間制限を超過</translation>
    </message>
    <message>
        <source>ended by time-out: task %1</source>
        <translation>時間制限により終了: タスク %1</translation>
    </message>
    <message>
        <source>%1: worker P%2 is ended</source>
        <translation>%1: ワーカー P%2 を終了させる</translation>
    </message>
    <message>
        <source>%1: a thread can&apos;t be ended, it goes on</source>
        <translation>%1: スレッドは終了できないため続行する</translation>
    </message>
    <message>
        <source>worker P%1 ended by memory limit: %2 of %3</source>
        <translation>ワーカー P%1 をメモリー上限により終了: %3 中 %2</translation>
    </message>
    <message>
        <source>ended by memory limit: %1 of %2</source>
        <translation>メモリー上限により終了: %2 中 %1</translation>
    </message>
    <message>
        <source>worker P%1 ended by memory limit: it asked for more than %2</source>
        <translation>ワーカー P%1 をメモリー上限により終了: %2 を超える要求</translation>
    </message>
    <message>
        <source>ended by memory limit: it asked for more than %1</source>
        <translation>メモリー上限により終了: %1 を超える要求</translation>
    </message>
    <message>
        <source>worker P%1 is replaced %2</source>
        <translation>ワーカー P%1 を交代: %2</translation>
    </message>
    <message>
        <source>after %1 tasks</source>
        <translation>%1 タスク後</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 に到達</translation>
    </message>
    <message>
        <source>%1 sent to worker P%2</source>
        <translation>%1 をワーカー P%2 に送信</translation>
    </message>
    <message>
        <source>%1: there is no such worker now</source>
        <translation>%1: そのワーカーは今いない</translation>
    </message>
    <message>
        <source>%1 did not happen: the run ended before</source>
        <translation>%1 は起きなかった：その前に実行が終わった</translation>
    </message>
    <message>
        <source>not changed: %1</source>
        <translation>変更なし: %1</translation>
    </message>
    <message>
        <source>the accounts are wrong: %1 tasks were submitted, %2 have an outcome</source>
        <translation>集計が不正: 投入 %1 タスク、結果あり %2</translation>
    </message>
    <message>
        <source>a thread still runs its task and can&apos;t be ended from outside; it stays until it comes back or Parascope exits</source>
        <translation>スレッドがまだタスクを実行中で外から終了できない。戻るか Parascope が終わるまで残る</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>killed by signal %1</source>
        <translation>シグナル %1 で終了</translation>
    </message>
    <message>
        <source>no sign of life for %1 s (it was stopped)</source>
        <translation>%1 s 間応答なし (停止されていた)</translation>
    </message>
    <message>
        <source>no sign of life for %1 s</source>
        <translation>%1 s 間応答なし</translation>
    </message>
    <message>
        <source>its main thread hung for %1 s</source>
        <translation>メインスレッドが %1 s ハングした</translation>
    </message>
    <message>
        <source>did not get ready within %1 s</source>
        <translation>%1 s 以内に準備できなかった</translation>
    </message>
    <message>
        <source>did not exit after its error</source>
        <translation>エラー後に終了しなかった</translation>
    </message>
    <message>
        <source>closed its output</source>
        <translation>出力を閉じた</translation>
    </message>
    <message>
        <source>sent an unexpected %1 frame</source>
        <translation>予期しないフレーム %1 を送信</translation>
    </message>
    <message>
        <source>sent a malformed %1 frame</source>
        <translation>不正な形式のフレーム %1 を送信</translation>
    </message>
    <message>
        <source>it answered for a task it was not given</source>
        <translation>渡されていないタスクに応答した</translation>
    </message>
    <message>
        <source>answered for a task it was not given</source>
        <translation>渡されていないタスクに応答した</translation>
    </message>
    <message>
        <source>the process closed its output</source>
        <translation>プロセスが出力を閉じた</translation>
    </message>
    <message>
        <source>the process ended in the middle of a frame</source>
        <translation>プロセスがフレームの途中で終了</translation>
    </message>
    <message>
        <source>it hung until it was cancelled</source>
        <translation>取り消されるまでハングした</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>the run failed</source>
        <translation>実行に失敗</translation>
    </message>
    <message>
        <source>no task was completed in the measured part: make the runs longer than a task</source>
        <translation>測定区間で完了したタスクがない。実行を1タスクより長くしてください</translation>
    </message>
    <message>
        <source>known within %1 % after %2 runs</source>
        <translation>%2 回の実行で %1 % 以内に判明</translation>
    </message>
    <message>
        <source>cannot win: its best of %1 runs is %2 % of the leader&apos;s worst</source>
        <translation>勝てない: %1 回中の最良が首位のセルの最悪の %2 %</translation>
    </message>
    <message>
        <source>%1 is %2, above %3</source>
        <translation>%1 は %2 で %3 を超過</translation>
    </message>
    <message>
        <source>no peak: the law rises without end, which no machine does</source>
        <translation>ピークなし: 法則は際限なく上昇するが、そのような機械はない</translation>
    </message>
    <message>
        <source>extrapolated: the peak at N = %1 lies outside of the measured range %2 to %3</source>
        <translation>外挿: ピーク N = %1 は測定範囲 %2 ～ %3 の外にある</translation>
    </message>
    <message>
        <source>superlinear: with N = %1 each does %2 times the work of N = %3; look for a cache that became large enough, or a first point that is too low</source>
        <translation>超線形: N = %1 では各ワーカーが N = %3 の %2 倍の仕事をする。キャッシュが足りるようになったか、最初の点が低すぎる</translation>
    </message>
    <message>
        <source>bound by memory bandwidth: with N = %1 a task takes %2 times the CPU time it takes with N = %3, so the workers wait for memory, not for each other</source>
        <translation>メモリー帯域が上限: N = %1 ではタスクの CPU 時間が N = %3 の %2 倍になる。ワーカーは互いではなくメモリーを待っている</translation>
    </message>
    <message>
        <source>few points: %1 different N; 6 or more make errors that can be trusted</source>
        <translation>点が少ない: 異なる N は %1 個。6 個以上で誤差が信頼できる</translation>
    </message>
    <message>
        <source>no errors: as many parameters as points, so nothing is left to judge the fit by</source>
        <translation>誤差なし: パラメーターと点が同数で、当てはめを判断する余地がない</translation>
    </message>
    <message>
        <source>poor fit: R² is %1, the law does not describe these points</source>
        <translation>当てはめ不良: R² は %1、法則はこれらの点を表していない</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>%1 ～ %2 を使ってください</translation>
    </message>
    <message>
        <source>use a multiple of %1, up to %2</source>
        <translation>%2 以下の %1 の倍数を使ってください</translation>
    </message>
    <message>
        <source>allowed: %1 to %2</source>
        <translation>許容: %1 ～ %2</translation>
    </message>
    <message>
        <source>%1 threads in each of %2 processes are %3 workers</source>
        <translation>%2 プロセスに各 %1 スレッドでワーカーは %3</translation>
    </message>
    <message>
        <source>at most %1 in all</source>
        <translation>合計で最大 %1</translation>
    </message>
    <message>
        <source>transfer &apos;move&apos; is not possible between processes</source>
        <translation>プロセス間では受け渡し「move」は使えません</translation>
    </message>
    <message>
        <source>use copy or shared, or 0 processes</source>
        <translation>copy か shared、または 0 プロセスにしてください</translation>
    </message>
    <message>
        <source>channel &apos;shm&apos; needs local children, and the plan has a launcher</source>
        <translation>チャネル「shm」にはローカルの子プロセスが必要ですが、計画にランチャーがあります</translation>
    </message>
    <message>
        <source>use channel stdio or auto</source>
        <translation>チャネル stdio か auto を使ってください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for process %2 of %3</source>
        <translation>「%1」の対象は %3 プロセス中の %2</translation>
    </message>
    <message>
        <source>processes count from 1</source>
        <translation>プロセスは 1 から数えます</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; ends the process it runs in, and that would be Parascope itself</source>
        <translation>負荷「%1」は自分の動くプロセスを終わらせますが、それは Parascope 自身です</translation>
    </message>
    <message>
        <source>a memory limit is for child processes</source>
        <translation>メモリー上限は子プロセス用です</translation>
    </message>
    <message>
        <source>only child processes can be recycled</source>
        <translation>入れ替えられるのは子プロセスだけです</translation>
    </message>
    <message>
        <source>faults can only be injected into child processes</source>
        <translation>障害を注入できるのは子プロセスだけです</translation>
    </message>
    <message>
        <source>give --processes</source>
        <translation>プロセス数を指定してください</translation>
    </message>
    <message>
        <source>only an open loop has a queue that can be full</source>
        <translation>満杯になり得るキューがあるのはオープンループだけです</translation>
    </message>
    <message>
        <source>give --rate</source>
        <translation>レートを指定してください</translation>
    </message>
    <message>
        <source>a queue policy needs a queue</source>
        <translation>キューの方針にはキューが必要です</translation>
    </message>
    <message>
        <source>give --queue N</source>
        <translation>キューの上限を指定してください</translation>
    </message>
    <message>
        <source>an open loop needs a rate above 0</source>
        <translation>オープンループには 0 より大きいレートが必要です</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; runs as a batch</source>
        <translation>負荷「%1」はバッチとして実行されます</translation>
    </message>
    <message>
        <source>leave out --rate and --in-flight</source>
        <translation>レートと実行中の数を指定しないでください</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; needs a directory</source>
        <translation>負荷「%1」にはフォルダーが必要です</translation>
    </message>
    <message>
        <source>give --input DIR</source>
        <translation>入力フォルダーを指定してください</translation>
    </message>
    <message>
        <source>a batch needs a number of items</source>
        <translation>バッチには項目数が必要です</translation>
    </message>
    <message>
        <source>give --items N</source>
        <translation>項目数を指定してください</translation>
    </message>
    <message>
        <source>unknown workload &apos;%1&apos;</source>
        <translation>未知の負荷「%1」</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>次から選んでください: %1</translation>
    </message>
    <message>
        <source>plan field &apos;%1&apos; is not what it should be</source>
        <translation>計画の項目「%1」が正しくありません</translation>
    </message>
    <message>
        <source>it takes %1</source>
        <translation>取れる値: %1</translation>
    </message>
    <message>
        <source>unknown plan field &apos;%1&apos;</source>
        <translation>未知の計画の項目「%1」</translation>
    </message>
    <message>
        <source>remove it or correct its name</source>
        <translation>削除するか名前を直してください</translation>
    </message>
    <message>
        <source>the plan is not JSON</source>
        <translation>計画が JSON ではありません</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>%1 バイト目: %2</translation>
    </message>
    <message>
        <source>correct it or export a plan anew</source>
        <translation>直すか、計画を書き出し直してください</translation>
    </message>
    <message>
        <source>the plan is not a JSON object</source>
        <translation>計画が JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>the plan names no workload</source>
        <translation>計画に負荷がありません</translation>
    </message>
    <message>
        <source>add a field as in &quot;workload&quot;: &quot;sha256&quot;</source>
        <translation>項目を加えてください。例: &quot;workload&quot;: &quot;sha256&quot;</translation>
    </message>
    <message>
        <source>can&apos;t read the plan</source>
        <translation>計画を読めません</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>パスを確認してください</translation>
    </message>
    <message>
        <source>the plan is larger than 1 MiB</source>
        <translation>計画が 1 MiB を超えています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no injection: %2</source>
        <translation>「%1」は注入ではありません: %2</translation>
    </message>
    <message>
        <source>command not found</source>
        <translation>コマンドが見つかりません</translation>
    </message>
    <message>
        <source>it must be an executable file</source>
        <translation>実行できるファイルでなければなりません</translation>
    </message>
    <message>
        <source>install it, or give its full path</source>
        <translation>インストールするか、完全なパスを指定してください</translation>
    </message>
    <message>
        <source>running commands is not available on this platform</source>
        <translation>このプラットフォームではコマンドを実行できません</translation>
    </message>
    <message>
        <source>a quote or a backslash is left open in the command</source>
        <translation>コマンドの引用符またはバックスラッシュが閉じていません</translation>
    </message>
    <message>
        <source>no command given</source>
        <translation>コマンドが指定されていません</translation>
    </message>
    <message>
        <source>name one with --param command=&quot;program arguments&quot;</source>
        <translation>指定してください。コマンドラインでは --param command=&quot;program arguments&quot;</translation>
    </message>
    <message>
        <source>can&apos;t load OpenSSL 3</source>
        <translation>OpenSSL 3 を読み込めません</translation>
    </message>
    <message>
        <source>install libssl3, which brings libcrypto.so.3</source>
        <translation>libcrypto.so.3 を含む libssl3 をインストールしてください</translation>
    </message>
    <message>
        <source>can&apos;t read the input directory</source>
        <translation>入力フォルダーを読めません</translation>
    </message>
    <message>
        <source>no input directory given</source>
        <translation>入力フォルダーが指定されていません</translation>
    </message>
    <message>
        <source>name one with --input DIR</source>
        <translation>指定してください。コマンドラインでは --input</translation>
    </message>
    <message>
        <source>no files in the input directory</source>
        <translation>入力フォルダーにファイルがありません</translation>
    </message>
    <message>
        <source>name a directory with regular files in it or below</source>
        <translation>中または下に通常のファイルがあるフォルダーを指定してください</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 は整数ではありません</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 は範囲外です</translation>
    </message>
    <message>
        <source>parameter &apos;%1&apos; of %2</source>
        <translation>%2 のパラメーター「%1」</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a choice</source>
        <translation>「%1」は選べません</translation>
    </message>
    <message>
        <source>choices: %1</source>
        <translation>選択肢: %1</translation>
    </message>
    <message>
        <source>unknown parameter &apos;%1&apos; of %2</source>
        <translation>%2 の未知のパラメーター「%1」</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>既知: %1</translation>
    </message>
    <message>
        <source>a text is needed, not a number</source>
        <translation>数値ではなくテキストが必要です</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1がありません</translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot; as %2</source>
        <translation>「%1」を%2として読めません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range for %2</source>
        <translation>「%1」は%2の範囲外です</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for %2</source>
        <translation>「%1」は %2 の値ではありません</translation>
    </message>
    <message>
        <source>give a whole number</source>
        <translation>整数を指定してください</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>設定「%1」はありません</translation>
    </message>
    <message>
        <source>nothing to sweep over</source>
        <translation>スイープする対象がありません</translation>
    </message>
    <message>
        <source>give --threads 1-8 or --processes 0,1,2 or --sweep NAME=RANGE</source>
        <translation>スレッド (例 1-8) またはプロセス (例 0,1,2) を指定してください</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>繰り返し %1 回</translation>
    </message>
    <message>
        <source>the sweep would have no or more than %1 cells</source>
        <translation>スイープのセルが 0 または %1 を超えます</translation>
    </message>
    <message>
        <source>use steps, as in 1-64*2</source>
        <translation>刻みを使ってください。例: 1-64*2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a range</source>
        <translation>「%1」は範囲ではありません</translation>
    </message>
    <message>
        <source>as in 1-8, 1-8+2, 1-32*2, 1,2,4 or auto</source>
        <translation>例: 1-8、1-8+2、1-32*2、1,2,4、auto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too many values</source>
        <translation>「%1」は値が多すぎます</translation>
    </message>
    <message>
        <source>use steps, as in 1-1000+50 or 1-1024*2</source>
        <translation>刻みを使ってください。例: 1-1000+50、1-1024*2</translation>
    </message>
    <message>
        <source>the sweep was begun on another machine</source>
        <translation>スイープは別の機械で始められました</translation>
    </message>
    <message>
        <source>begin a new one in another folder</source>
        <translation>別のフォルダーで新しく始めてください</translation>
    </message>
    <message>
        <source>the folder holds a sweep of another plan</source>
        <translation>フォルダーには別の計画のスイープがあります</translation>
    </message>
    <message>
        <source>choose another folder, or go on with that one by --resume</source>
        <translation>別のフォルダーを選ぶか、--resume でそれを続けてください</translation>
    </message>
    <message>
        <source>not a sweep, %1</source>
        <translation>スイープではありません、%1</translation>
    </message>
    <message>
        <source>choose another file or folder</source>
        <translation>別のファイルかフォルダーを選んでください</translation>
    </message>
    <message>
        <source>can&apos;t create the sweep, the file exists already</source>
        <translation>スイープを作れません、ファイルが既にあります</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>there is no sweep</source>
        <translation>スイープがありません</translation>
    </message>
    <message>
        <source>give the folder of a sweep that was begun</source>
        <translation>始めたスイープのフォルダーを指定してください</translation>
    </message>
    <message>
        <source>as in kill@5s or stop@2s:1 (kill, term, stop, cont)</source>
        <translation>例: kill@5s、stop@2s:1 (kill、term、stop、cont)</translation>
    </message>
    <message>
        <source>use 1 to 1000</source>
        <translation>1 ～ 1000 を使ってください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a limit</source>
        <translation>「%1」は制限ではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>as in main_p98_ms=50</source>
        <translation>例: main_p98_ms=50</translation>
    </message>
    <message>
        <source>as in main_p98_ms=50, response_p99_ms=20, memory=512MiB or errors=0</source>
        <translation>例: main_p98_ms=50、response_p99_ms=20、memory=512MiB、errors=0</translation>
    </message>
    <message>
        <source>another program&apos;s file</source>
        <translation>別のプログラムのファイル</translation>
    </message>
    <message>
        <source>written by a newer Parascope</source>
        <translation>より新しい Parascope が書いたもの</translation>
    </message>
    <message>
        <source>%1 Other load disturbed the measurement: repeat it before you rely on it.</source>
        <translation>%1 他の負荷が測定を乱しました。信頼する前に測り直してください。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>%1 completed, half of the tasks within %2</source>
        <translation>完了 %1、タスクの半分は %2 以内</translation>
    </message>
    <message>
        <source>%1 completed, half of the tasks within %2 and 99 % within %3</source>
        <translation>完了 %1、タスクの半分は %2 以内、99 % は %3 以内</translation>
    </message>
    <message>
        <source>Overloaded: of %1 offered only %2 were completed, so latencies grow with the length of the run</source>
        <translation>過負荷: 与えた %1 のうち完了は %2 だけで、待ち時間は実行が長いほど延びる</translation>
    </message>
    <message>
        <source>the main thread was not watched</source>
        <translation>メインスレッドは監視していない</translation>
    </message>
    <message>
        <source>the main thread stayed responsive (p99 delay %1, no stall)</source>
        <translation>メインスレッドは応答を保った (遅延 p99 %1、停止なし)</translation>
    </message>
    <message>
        <source>the main thread stalled once, %1 at the longest</source>
        <translation>メインスレッドは 1 回停止、最長 %1</translation>
    </message>
    <message>
        <source>the main thread stalled %1 times, %2 at the longest</source>
        <translation>メインスレッドは %1 回停止、最長 %2</translation>
    </message>
    <message>
        <source>1 task gave no result</source>
        <translation>1 タスクは結果なし</translation>
    </message>
    <message>
        <source>%1 tasks gave no result</source>
        <translation>%1 タスクは結果なし</translation>
    </message>
    <message>
        <source>Nothing was measured: the run ended during its warm-up.</source>
        <translation>何も測定されていません: 実行がウォームアップ中に終わりました。</translation>
    </message>
    <message>
        <source>No task was completed while measuring</source>
        <translation>測定中に完了したタスクはない</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in_flight</source>
        <translation>実行中の数</translation>
    </message>
    <message>
        <source>task_size</source>
        <translation>タスクの大きさ</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>memory_limit</source>
        <translation>メモリー上限</translation>
    </message>
    <message>
        <source>sample_every</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>probe_every</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>duration (seconds)</source>
        <translation>時間 (秒)</translation>
    </message>
    <message>
        <source>warmup (seconds)</source>
        <translation>ウォームアップ (秒)</translation>
    </message>
    <message>
        <source>timeout (seconds)</source>
        <translation>時間制限 (秒)</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 スレッド</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 プロセス</translation>
    </message>
    <message>
        <source>inline on the main thread</source>
        <translation>メインスレッドで直接</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>%1 or more in flight</source>
        <translation>実行中 %1 以上</translation>
    </message>
    <message>
        <source>%1, closed loop, %2</source>
        <translation>%1、クローズドループ、%2</translation>
    </message>
    <message>
        <source>%1, open loop, %2 arrivals, %3</source>
        <translation>%1、オープンループ、到着 %2、%3</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>poisson</source>
        <translation>ポアソン</translation>
    </message>
    <message>
        <source>%1, batch</source>
        <translation>%1、バッチ</translation>
    </message>
    <message>
        <source>resampled blocks of time</source>
        <translation>時間ブロックの再標本化</translation>
    </message>
    <message>
        <source>Welch&apos;s t of the logarithms</source>
        <translation>対数の Welch の t</translation>
    </message>
    <message>
        <source>bootstrap of the medians</source>
        <translation>中央値のブートストラップ</translation>
    </message>
    <message>
        <source>Wilcoxon&apos;s signed ranks</source>
        <translation>Wilcoxon の符号付き順位</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A tie: %1; %2.</source>
        <translation>引き分け: %1。%2。</translation>
    </message>
    <message>
        <source>worker process P%1 died (%2)</source>
        <translation>ワーカープロセス P%1 が終了しました(%2)</translation>
    </message>
    <message>
        <source>%1, first P%2 (%3)</source>
        <translation>%1、最初は P%2(%3)</translation>
    </message>
    <message>
        <source>ready again after</source>
        <translation>再び準備完了まで</translation>
    </message>
    <message>
        <source>began at</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Set retries to 1: tasks that a process takes with it are given out again</source>
        <translation>再試行を 1 にする: プロセスとともに失われたタスクがもう一度割り当てられます</translation>
    </message>
    <message>
        <source>Leave out the faults that the plan injects</source>
        <translation>計画が注入する障害を外す</translation>
    </message>
    <message>
        <source>Set a memory limit: the system kills a process in this way when it has no memory left</source>
        <translation>メモリー上限を設定する: システムはメモリーが尽きるとこのようにプロセスを終了させます</translation>
    </message>
    <message>
        <source>measurement disturbed: other programs used %1 of the CPUs</source>
        <translation>測定が乱されました: 他のプログラムが CPU の %1 を使用</translation>
    </message>
    <message>
        <source>measurement disturbed: the hypervisor took %1 of the CPUs</source>
        <translation>測定が乱されました: ハイパーバイザーが CPU の %1 を使用</translation>
    </message>
    <message>
        <source>its last words: %1</source>
        <translation>最後の出力: %1</translation>
    </message>
    <message>
        <source>it wrote nothing to stderr</source>
        <translation>stderr には何も書かれませんでした</translation>
    </message>
    <message>
        <source>no difference shown: the interval holds 0 %</source>
        <translation>差は示されません: 区間が 0 % を含みます</translation>
    </message>
    <message>
        <source>Response p99.9</source>
        <translation>応答 p99.9</translation>
    </message>
    <message>
        <source>response p99.9</source>
        <translation>応答 p99.9</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>最長停止</translation>
    </message>
    <message>
        <source>max stall</source>
        <translation>最長停止</translation>
    </message>
    <message>
        <source>CPU, all cores</source>
        <translation>CPU (全コア)</translation>
    </message>
    <message>
        <source>CPU of all cores</source>
        <translation>全コアの CPU</translation>
    </message>
    <message>
        <source>a longer run has longer stalls, and these differ in length</source>
        <translation>長い実行ほど長く停止しますが、これらは長さが異なります</translation>
    </message>
    <message>
        <source>a change that is neither better nor worse</source>
        <translation>良くも悪くもない変化</translation>
    </message>
    <message>
        <source>contention σ not detectable: its interval holds 0, so no serial part is shown</source>
        <translation>競合 σ は検出できない: 区間が 0 を含み、直列部分は示されない</translation>
    </message>
    <message>
        <source>coherency κ not detectable: its interval holds 0, so more workers may cost nothing</source>
        <translation>一貫性 κ は検出できない: 区間が 0 を含み、ワーカーを増やしても損失はないかもしれない</translation>
    </message>
</context>
<context>
    <name>CoresPlot</name>
    <message>
        <source>core %1</source>
        <translation>コア %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Report (HTML)…</source>
        <translation>レポート (HTML)…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>レポート (PDF)…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Report (Markdown)…</source>
        <translation>レポート (Markdown)…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV files…</source>
        <translation>CSV ファイル…</translation>
    </message>
    <message>
        <source>All figures (JSON)…</source>
        <translation>すべての数値 (JSON)…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Trace for Perfetto or Chrome…</source>
        <translation>Perfetto / Chrome 用トレース…</translation>
    </message>
    <message>
        <source>Traces (*.trace.json)</source>
        <translation>トレース (*.trace.json)</translation>
    </message>
    <message>
        <source>HdrHistogram log…</source>
        <translation>HdrHistogram ログ…</translation>
    </message>
    <message>
        <source>HdrHistogram logs (*.hlog)</source>
        <translation>HdrHistogram ログ (*.hlog)</translation>
    </message>
    <message>
        <source>Percentile table…</source>
        <translation>パーセンタイル表…</translation>
    </message>
    <message>
        <source>Percentile tables (*.hgrm)</source>
        <translation>パーセンタイル表 (*.hgrm)</translation>
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
        <translation>メインスレッドは %1 の間応答しませんでした</translation>
    </message>
    <message>
        <source>A task on the main thread blocks everything else for as long as it takes.</source>
        <translation>メインスレッド上のタスクは、実行中ずっと他のすべてを止めます。</translation>
    </message>
    <message>
        <source>loop delay p99 %1 inline, %2 in a pool</source>
        <translation>ループ遅延 p99:インライン %1、プール %2</translation>
    </message>
    <message>
        <source>The same work in a pool leaves the main thread free to answer.</source>
        <translation>同じ仕事をプールで行えば、メインスレッドは応答できます。</translation>
    </message>
    <message>
        <source>%1 CPUs of work done with tasks of 5 µs, %2 with tasks of 2 ms</source>
        <translation>5 µs のタスクで CPU %1 個分、2 ms のタスクで %2 個分の仕事</translation>
    </message>
    <message>
        <source>Handing a task over has a price: tasks have to be much longer than that.</source>
        <translation>タスクの受け渡しには代価があります:タスクはそれよりずっと長くすべきです。</translation>
    </message>
    <message>
        <source>%1 with threads, %2 with processes</source>
        <translation>スレッドで %1、プロセスで %2</translation>
    </message>
    <message>
        <source>For work that shares nothing it makes little difference: choose by safety and memory.</source>
        <translation>何も共有しない仕事では差は小さい:安全性とメモリで選びます。</translation>
    </message>
    <message>
        <source>%1 crashes, %2 started again, %3 tasks lost, %4 done</source>
        <translation>クラッシュ %1 回、再起動 %2 回、失われたタスク %3、完了 %4</translation>
    </message>
    <message>
        <source>A crash takes one process and its tasks, not the application.</source>
        <translation>クラッシュで失うのは一つのプロセスとそのタスクだけで、アプリではありません。</translation>
    </message>
    <message>
        <source>%1 with a copied megabyte, %2 with a shared one</source>
        <translation>1 MB をコピーすると %1、共有すると %2</translation>
    </message>
    <message>
        <source>A message that is shared costs the same whatever its size; a copied one does not.</source>
        <translation>共有するメッセージの代価は大きさによりません。コピーは違います。</translation>
    </message>
    <message>
        <source>A blocked main thread</source>
        <translation>ブロックされたメインスレッド</translation>
    </message>
    <message>
        <source>a task of 150 ms on the main thread freezes the window for 150 ms</source>
        <translation>メインスレッド上の 150 ms のタスクはウィンドウを 150 ms 固める</translation>
    </message>
    <message>
        <source>The same work in a pool</source>
        <translation>同じ仕事をプールで</translation>
    </message>
    <message>
        <source>threads keep the main thread free: its delays fall to a fraction</source>
        <translation>スレッドはメインスレッドを空ける:遅延は何分の一かになる</translation>
    </message>
    <message>
        <source>Tasks that are too small</source>
        <translation>小さすぎるタスク</translation>
    </message>
    <message>
        <source>tasks of 5 µs spend much of their time being handed over</source>
        <translation>5 µs のタスクは時間の多くを受け渡しに費やす</translation>
    </message>
    <message>
        <source>Threads or processes</source>
        <translation>スレッドかプロセスか</translation>
    </message>
    <message>
        <source>hashing is as fast in threads as in processes</source>
        <translation>ハッシュはスレッドでもプロセスでも同じ速さ</translation>
    </message>
    <message>
        <source>Crash and respawn</source>
        <translation>クラッシュと再起動</translation>
    </message>
    <message>
        <source>a process that crashes is started again and the run goes on</source>
        <translation>クラッシュしたプロセスは再起動され、実行は続く</translation>
    </message>
    <message>
        <source>Copied or shared message</source>
        <translation>コピーか共有か</translation>
    </message>
    <message>
        <source>a megabyte that is copied to each task costs throughput, a shared one does not</source>
        <translation>各タスクに 1 MB をコピーするとスループットが落ち、共有なら落ちない</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>&amp;Colours of maps</source>
        <translation>マップの色(&amp;C)</translation>
    </message>
    <message>
        <source>Colours of maps</source>
        <translation>マップの色</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>フォント(&amp;F)</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language changes when Parascope is started again.</source>
        <translation>言語は Parascope を再起動すると変わります。</translation>
    </message>
    <message>
        <source>&amp;Reduced motion: plots move twice a second</source>
        <translation>動きを減らす(&amp;R):プロットは毎秒 2 回更新</translation>
    </message>
    <message>
        <source>&amp;Wanted p99</source>
        <translation>望む p99(&amp;W)</translation>
    </message>
    <message>
        <source>Wanted p99</source>
        <translation>望む p99</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A p99 above this makes the tile and the verdict a warning, for example 20 ms</source>
        <translation>p99 がこれを超えるとタイルと判定が警告になります(例:20 ms)</translation>
    </message>
    <message>
        <source>Runs are &amp;kept in</source>
        <translation>実行の保存先(&amp;K)</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>実行のフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>S&amp;ampling</source>
        <translation>サンプリング(&amp;A)</translation>
    </message>
    <message>
        <source>How often CPUs and processes are read. In between, plots have no figures of theirs.</source>
        <translation>CPU とプロセスを読み取る間隔。その間、グラフにはそれらの値がありません。</translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation>プローブ(&amp;P)</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>How often main threads are looked at, for the cause of a stall. Their delay is measured at every turn of the event loop.</source>
        <translation>停止の原因を調べるためにメインスレッドを見る間隔。遅延はイベントループの各周回で測定されます。</translation>
    </message>
    <message>
        <source>For new runs. A comparison of runs says where these differ.</source>
        <translation>新しい実行に適用されます。違いは実行の比較に表示されます。</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトを戻す</translation>
    </message>
    <message>
        <source>Reset run settings</source>
        <translation>実行設定を戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StallWords</name>
    <message>
        <source>busy</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>CPU 待ち</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>self: this window was drawing, not the workload</source>
        <translation>自身:描画していたのはこのウィンドウで、負荷ではありません</translation>
    </message>
    <message>
        <source>busy: it was computing</source>
        <translation>計算中:計算していました</translation>
    </message>
    <message>
        <source>starved: other threads had the CPUs</source>
        <translation>CPU 待ち:他のスレッドが CPU を使っていました</translation>
    </message>
    <message>
        <source>blocked: it waited for a lock, a disk or a timer</source>
        <translation>ブロック:ロック、ディスク、タイマーを待っていました</translation>
    </message>
    <message>
        <source>cause not available</source>
        <translation>原因は利用不可</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%2 に %1、%3</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>as baseline</source>
        <translation>基準と同じ</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>最長停止</translation>
    </message>
    <message>
        <source>Longest time the main thread of this app did not answer, from the exact busy periods of its event loop, in the measured part of the run (not only where it is looked at). Warning from 50 ms, bad from 100 ms.</source>
        <translation>このアプリのメインスレッドが応答しなかった最長時間(ループの正確な稼働区間から、実行の測定部分で。表示範囲だけではない)。50 ms から警告、100 ms から不良。</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>no stall</source>
        <translation>停止なし</translation>
    </message>
    <message>
        <source>%1 over 50 ms</source>
        <translation>50 ms 超 %1 回</translation>
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
        <translation>CPU %2 個中 %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Resident memory of this app and its children together; shared pages count in each. MB and GB are powers of 1024. Warning from 80 %, bad from 95 % of what it could have: this and what is free (of an old run: the machine&apos;s memory), or the limit of the largest child.</source>
        <translation>このアプリと子プロセスの常駐メモリ。共有ページはそれぞれに数えます。MB と GB は 1024 の累乗。使える量(この値と空きメモリの合計。古い実行ではマシンのメモリ)、または最大の子プロセスの上限の 80 % から警告、95 % から不良。</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Tasks that failed, timed out or were lost, in the whole run. Warning from one, bad from 1 % of all.</source>
        <translation>実行全体で失敗、時間切れ、または失われたタスク。1 つから警告、全体の 1 % から不良。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of tasks</source>
        <translation>タスクの %1</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Tasks finished per second: mean of the last 5 s, of the measured part once the run is over.</source>
        <translation>毎秒完了したタスク:直近 5 秒の平均、終了後は測定部分の平均。</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>遅延 p50</translation>
    </message>
    <message>
        <source>Half of the tasks had their response within this time (visible range, or measured part once the run is over).</source>
        <translation>タスクの半分がこの時間内に応答しました(表示範囲、終了後は測定部分)。</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>遅延 p99</translation>
    </message>
    <message>
        <source>99 % of the tasks had their response within this time. Needs 299 tasks.</source>
        <translation>タスクの 99 % がこの時間内に応答しました。299 タスク必要です。</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 完了</translation>
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
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>%1 vs baseline</source>
        <translation>%1 基準比</translation>
    </message>
    <message>
        <source>Compared with the baseline run: %1.</source>
        <translation>基準の実行との比較: %1。</translation>
    </message>
    <message>
        <source>Share of all logical CPUs of the machine in use, from the kernel&apos;s counters. Warning from 95 % for 10 s: nothing is left for the window.</source>
        <translation>マシンの全論理 CPU のうち使用中の割合（カーネルのカウンターより）。10 秒間 95 % 以上で警告：ウィンドウに残る余裕がありません。</translation>
    </message>
    <message>
        <source>Warning above the target of %1.</source>
        <translation>目標 %1 を超えると警告。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>warm-up only</source>
        <translation>ウォームアップのみ</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Nothing was measured: this is of the warm-up, and no result.</source>
        <translation>何も測定されていません。これはウォームアップ中の値で、結果ではありません。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>処理量</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Measurement disturbed</source>
        <translation>測定が乱されています</translation>
    </message>
    <message>
        <source>Other programs took %1 of the CPUs while it ran. Close them and run again.</source>
        <translation>他のプログラムが CPU の %1 を使いました。閉じて再実行してください。</translation>
    </message>
    <message>
        <source>More load than possible</source>
        <translation>能力を超える負荷</translation>
    </message>
    <message>
        <source>Only %1 of the offered tasks were done. Lower the rate or add workers.</source>
        <translation>到着したタスクの %1 しか完了しませんでした。レートを下げるかワーカーを増やしてください。</translation>
    </message>
    <message>
        <source>Too short to judge</source>
        <translation>短すぎて判断できません</translation>
    </message>
    <message>
        <source>%1 tasks in %2. Run for 10 s or longer.</source>
        <translation>%2 で %1 タスク。10 秒以上実行してください。</translation>
    </message>
    <message>
        <source>%1× one worker</source>
        <translation>ワーカー 1 の %1 倍</translation>
    </message>
    <message>
        <source>Tasks are failing</source>
        <translation>タスクが失敗しています</translation>
    </message>
    <message>
        <source>%1 tasks failed, %2 of all. The timeline shows where.</source>
        <translation>%1 タスクが失敗(全体の %2)。タイムラインで場所が分かります。</translation>
    </message>
    <message>
        <source>The window freezes</source>
        <translation>ウィンドウが固まります</translation>
    </message>
    <message>
        <source>Tasks run on the main thread: it did not answer for %1. Add threads.</source>
        <translation>タスクはメインスレッド上:%1 応答しませんでした。スレッドを増やしてください。</translation>
    </message>
    <message>
        <source>Fast, but not smooth</source>
        <translation>速いが滑らかでない</translation>
    </message>
    <message>
        <source>%1, but the main thread froze for %2.</source>
        <translation>%1、ただしメインスレッドが %2 固まりました。</translation>
    </message>
    <message>
        <source>More workers than CPUs</source>
        <translation>CPU より多いワーカー</translation>
    </message>
    <message>
        <source>%1 workers on %2 usable CPUs: %3 wait for their turn.</source>
        <translation>使える CPU %2 個にワーカー %1:%3 が順番待ち。</translation>
    </message>
    <message>
        <source>Slower than wanted</source>
        <translation>望みより遅い</translation>
    </message>
    <message>
        <source>p99 is %1, the target is %2.</source>
        <translation>p99 は %1、目標は %2。</translation>
    </message>
    <message>
        <source>, p99 %1</source>
        <translation>、p99 %1</translation>
    </message>
    <message>
        <source>Running well</source>
        <translation>順調です</translation>
    </message>
    <message>
        <source>%1%2, no task failed.</source>
        <translation>%1%2、失敗したタスクなし。</translation>
    </message>
    <message>
        <source>Smooth and fast</source>
        <translation>滑らかで速い</translation>
    </message>
    <message>
        <source>%1%2, main thread never away for more than %3.</source>
        <translation>%1%2、メインスレッドの不在は最長 %3。</translation>
    </message>
    <message>
        <source>Take the 60-second tour</source>
        <translation>60 秒のツアーを見る</translation>
    </message>
    <message numerus="yes">
        <source>See %n finding(s) →</source>
        <translation>
            <numerusform>%n 件の所見を見る →</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on timeline →</source>
        <translation>タイムラインで見る →</translation>
    </message>
    <message>
        <source>Show the history →</source>
        <translation>履歴を見る →</translation>
    </message>
    <message>
        <source>The run did not finish</source>
        <translation>実行は完了しませんでした</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>理由は不明です。</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>いつでもどうぞ</translation>
    </message>
    <message>
        <source>Pick a workload, choose threads and processes, then press Run.</source>
        <translation>負荷、スレッド数、プロセス数を選び、実行を押します。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>A first judgement comes after 3 s and 100 tasks.</source>
        <translation>最初の判断は 3 秒と 100 タスクの後です。</translation>
    </message>
    <message>
        <source>A sweep is running</source>
        <translation>スイープを実行中</translation>
    </message>
    <message>
        <source>The Sweep tab shows how far it is. Run is free again when it ends.</source>
        <translation>進み具合は「スイープ」タブにあります。終わるとまた実行できます。</translation>
    </message>
    <message>
        <source>Based on %1.</source>
        <translation>%1 の測定に基づく。</translation>
    </message>
    <message>
        <source>More workers than useful</source>
        <translation>必要より多いワーカー</translation>
    </message>
    <message>
        <source>%1 workers do no more than %2. Use %3.</source>
        <translation>ワーカー %1 の処理量は %2 と変わりません。%3 を使ってください。</translation>
    </message>
    <message>
        <source>Try %1 →</source>
        <translation>%1 を試す →</translation>
    </message>
    <message>
        <source>Run once with one worker to see how many times faster this is.</source>
        <translation>ワーカー 1 で一度実行すると、これが何倍速いか分かります。</translation>
    </message>
    <message>
        <source>It ended within its warm-up: nothing was measured. Let it run longer.</source>
        <translation>ウォームアップ中に終わり、何も測定されていません。もっと長く実行してください。</translation>
    </message>
    <message>
        <source>Measuring begins when throughput is steady, after %1 at the latest.</source>
        <translation>スループットが安定すると測定が始まります（遅くとも %1 後）。</translation>
    </message>
    <message>
        <source>Measuring begins after a warm-up of %1.</source>
        <translation>%1 のウォームアップ後に測定が始まります。</translation>
    </message>
    <message>
        <source>Results come chunk by chunk, %1 items each. Smaller chunks show more.</source>
        <translation>結果は %1 項目の塊ごとに届きます。塊を小さくすると、より多く見えます。</translation>
    </message>
    <message>
        <source>Too few chunks to judge</source>
        <translation>塊が少なすぎます</translation>
    </message>
    <message>
        <source>%1 chunks in %2: each is one task. Smaller chunks would say more.</source>
        <translation>%2 で %1 個の塊：それぞれが 1 タスクです。小さくすると、より多く分かります。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs a workload on threads and processes and shows how it does.</source>
        <translation>負荷をスレッドとプロセスで実行し、様子を示します。</translation>
    </message>
</context>
<context>
    <name>parascope::AdvancedFields</name>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Warm-up, not counted</source>
        <translation>ウォームアップ(数えない)</translation>
    </message>
    <message>
        <source>auto: until three one-second windows differ by less than 2 %</source>
        <translation>自動:1 秒の窓三つの差が 2 % 未満になるまで</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Passing data</source>
        <translation>データの渡し方</translation>
    </message>
    <message>
        <source>How inputs and results travel to the workers and back</source>
        <translation>入力と結果がワーカーとの間をどう運ばれるか</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Extra payload</source>
        <translation>追加ペイロード</translation>
    </message>
    <message>
        <source>Bytes sent with every task, to see what messages cost</source>
        <translation>各タスクと送るバイト数。メッセージの代価を見るため</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>How a task reaches a thread: long-lived lanes, or one of Qt&apos;s ways</source>
        <translation>タスクがスレッドに届く方法:長寿のレーンか Qt の方法の一つ</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>共有メモリ</translation>
    </message>
    <message>
        <source>pipes</source>
        <translation>パイプ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>How this app talks to child processes</source>
        <translation>このアプリと子プロセスの通信方法</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Same seed, same tasks and arrivals</source>
        <translation>同じシードなら同じタスクと到着</translation>
    </message>
    <message>
        <source>Task timeout</source>
        <translation>タスクの制限時間</translation>
    </message>
    <message>
        <source>A task that runs longer is ended with its process and counts as timed out</source>
        <translation>それより長いタスクはプロセスごと終了し、時間切れに数えます</translation>
    </message>
    <message>
        <source>Memory per process</source>
        <translation>プロセスあたりのメモリ</translation>
    </message>
    <message>
        <source>A child process that grows beyond this is ended and started again</source>
        <translation>これを超えた子プロセスは終了して再起動します</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>How often a task that was lost with its process is given out again</source>
        <translation>プロセスとともに失われたタスクを渡し直す回数</translation>
    </message>
</context>
<context>
    <name>parascope::AdvancedSection</name>
    <message>
        <source>auto warm-up</source>
        <translation>自動ウォームアップ</translation>
    </message>
    <message>
        <source>warm-up %1</source>
        <translation>ウォームアップ %1</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>制限と安全</translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>再試行 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parascope::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>parascope::BottomPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Expand the details</source>
        <translation>詳細を広げる</translation>
    </message>
    <message>
        <source>Give the details the room of the plots, or back (F11)</source>
        <translation>詳細をプロットの場所に広げる、または戻す(F11)</translation>
    </message>
    <message>
        <source>Findings  %1</source>
        <translation>所見  %1</translation>
    </message>
    <message>
        <source>Events as table</source>
        <translation>イベントを表で</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Workers as table</source>
        <translation>ワーカーを表で</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>slower than p95</source>
        <translation>p95 より遅い</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation>ワーカーの記録</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%2 回中 %1 回</translation>
    </message>
    <message>
        <source>The sweep that goes: its runs, and the time it takes at most</source>
        <translation>実行中のスイープ: 実行回数と残り時間の上限</translation>
    </message>
</context>
<context>
    <name>parascope::CompareHeader</name>
    <message>
        <source>Columns of the comparison</source>
        <translation>比較の列</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>parascope::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>Mark two runs with Space in the History tab: A is what it was, B is what it became.</source>
        <translation>履歴タブで二つの実行をスペースで印します:A が以前、B が現在。</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>履歴を開く</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Not comparable: %1</source>
        <translation>比較できません:%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更:%1</translation>
    </message>
</context>
<context>
    <name>parascope::CompareTable</name>
    <message>
        <source>tie</source>
        <translation>引き分け</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Change, 95 % interval</source>
        <translation>変化、95 % 区間</translation>
    </message>
    <message>
        <source>run A: %1</source>
        <translation>実行 A: %1</translation>
    </message>
    <message>
        <source>run B: %1</source>
        <translation>実行 B: %1</translation>
    </message>
</context>
<context>
    <name>parascope::CoresPlot</name>
    <message>
        <source>Cores plot</source>
        <translation>コアのプロット</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s), mean utilisation %1</source>
        <translation>
            <numerusform>コア %n 個、平均使用率 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>コア %1</translation>
    </message>
    <message>
        <source>node %1, core %2</source>
        <translation>ノード %1、コア %2</translation>
    </message>
</context>
<context>
    <name>parascope::EventTable</name>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>respawned</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>引退</translation>
    </message>
    <message>
        <source>warm-up over</source>
        <translation>ウォームアップ終了</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>このアプリ</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>from here on it counts</source>
        <translation>ここから数えます</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>task failed</source>
        <translation>タスク失敗</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>hung</source>
        <translation>ハング</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>メモリー上限</translation>
    </message>
    <message>
        <source>recycled</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>注入</translation>
    </message>
    <message>
        <source>accounting</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>solo task</source>
        <translation>単独タスク</translation>
    </message>
    <message>
        <source>last words</source>
        <translation>最後の出力</translation>
    </message>
</context>
<context>
    <name>parascope::EventsDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>parascope::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Findings appear when a run is over.</source>
        <translation>所見は実行が終わると現れます。</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>試す:%1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>規則:%1</translation>
    </message>
    <message>
        <source>Try %1 × %2</source>
        <translation>%1 × %2 を試す</translation>
    </message>
    <message numerus="yes">
        <source>Try %n thread(s)</source>
        <translation>
            <numerusform>スレッド %n を試す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n process(es)</source>
        <translation>
            <numerusform>プロセス %n を試す</numerusform>
        </translation>
    </message>
    <message>
        <source>Try longer tasks</source>
        <translation>長いタスクを試す</translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation>タイムラインで見る</translation>
    </message>
</context>
<context>
    <name>parascope::HeaderBar</name>
    <message>
        <source>inline</source>
        <translation>インライン</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>ハイブリッド</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>スレッド %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>プロセス %n</numerusform>
        </translation>
    </message>
    <message>
        <source>on the main thread</source>
        <translation>メインスレッド上</translation>
    </message>
    <message>
        <source>open loop, %1</source>
        <translation>オープンループ、%1</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>%1 のバッチ</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>closed loop, %1 in flight</source>
        <translation>クローズドループ、実行中 %1</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>時間の範囲</translation>
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
        <translation>全体</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a recording or a plan (Ctrl+O)</source>
        <translation>記録または計画を開く(Ctrl+O)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare two runs (Ctrl+3)</source>
        <translation>二つの実行を比較(Ctrl+3)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Save, export or report this run (Ctrl+E)</source>
        <translation>この実行を保存、書き出し、報告(Ctrl+E)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Switch between dark and light (Ctrl+T)</source>
        <translation>ダークとライトを切り替え(Ctrl+T)</translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation>設定など</translation>
    </message>
    <message>
        <source>Settings, labs, tour, shortcuts</source>
        <translation>設定、実験、ツアー、ショートカット</translation>
    </message>
    <message>
        <source>Measurement disturbed</source>
        <translation>測定が乱されています</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Warming up %1</source>
        <translation>ウォームアップ %1</translation>
    </message>
    <message>
        <source>Running %1 / %2</source>
        <translation>実行中 %1 / %2</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Failed after %1</source>
        <translation>%1 で失敗</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Can be exported when a run is over</source>
        <translation>実行が終わるとエクスポートできます</translation>
    </message>
    <message>
        <source>Can be opened when the run is over</source>
        <translation>実行が終わると開けます</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Saved run %1</source>
        <translation>保存された実行 %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>実行 %1</translation>
    </message>
</context>
<context>
    <name>parascope::HistoryPage</name>
    <message>
        <source>Search runs: workload, tag, note, verdict</source>
        <translation>実行を検索:負荷、タグ、メモ、判定</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>実行を検索</translation>
    </message>
    <message>
        <source>Pinned only</source>
        <translation>ピン留めのみ</translation>
    </message>
    <message>
        <source>Show only pinned runs</source>
        <translation>ピン留めした実行だけを表示</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>削除を取り消す</translation>
    </message>
    <message>
        <source>Bring back what was deleted last (Ctrl+Z)</source>
        <translation>最後に削除したものを戻す(Ctrl+Z)</translation>
    </message>
    <message>
        <source>Compare A and B</source>
        <translation>A と B を比較</translation>
    </message>
    <message>
        <source>Mark two runs with Space first</source>
        <translation>先に二つの実行をスペースで印します</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Enter opens, Space marks for comparison, P pins, T tags, N notes, Delete moves to the bin</source>
        <translation>Enter で開く、スペースで比較の印、P ピン、T タグ、N メモ、Delete でごみ箱</translation>
    </message>
    <message>
        <source>No run fits the search.</source>
        <translation>検索に合う実行がありません。</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its recording.</source>
        <translation>実行はまだありません。実行はすべて記録とともにここに残ります。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of this run, with commas between them:</source>
        <translation>この実行のタグ(コンマ区切り):</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is to be remembered about this run:</source>
        <translation>この実行について覚えておくこと:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>比較の印を付ける</translation>
    </message>
    <message>
        <source>No longer the baseline</source>
        <translation>基準をやめる</translation>
    </message>
    <message>
        <source>Use as baseline of this job</source>
        <translation>このジョブの基準にする</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピンを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The list of runs can&apos;t be read.</source>
        <translation>実行の一覧を読み込めません。</translation>
    </message>
    <message>
        <source>With repetitions</source>
        <translation>繰り返しを含める</translation>
    </message>
    <message>
        <source>Compare all runs of the same settings, not one run of each</source>
        <translation>一回ずつではなく、同じ設定のすべての実行を比べます</translation>
    </message>
    <message>
        <source>Compare the two marked runs</source>
        <translation>印を付けた二つの実行を比較する</translation>
    </message>
    <message>
        <source>Its recording is no longer where it was</source>
        <translation>記録が元の場所にありません</translation>
    </message>
</context>
<context>
    <name>parascope::HistoryTable</name>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>インライン</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>スレッド %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>プロセス %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 hybrid</source>
        <translation>%1 × %2 ハイブリッド</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>最長停止</translation>
    </message>
    <message>
        <source>p99, last %1 runs</source>
        <translation>p99、直近 %1 回</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>Longest time the main thread of the app did not answer, in the measured part of the run.</source>
        <translation>実行の測定部分で、アプリのメインスレッドが応答しなかった最長時間。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, tuned</source>
        <translation>%1（変更あり）</translation>
    </message>
</context>
<context>
    <name>parascope::LatencyPlot</name>
    <message>
        <source>Latency plot</source>
        <translation>レイテンシのプロット</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
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
        <translation>%1 タスク</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99.9</translation>
    </message>
    <message>
        <source>Latency p50 %1, p99 %2, highest %3</source>
        <translation>レイテンシ p50 %1、p99 %2、最高 %3</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上昇中</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>下降中</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>安定</translation>
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
        <translation>実行方法</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>インライン</translation>
    </message>
    <message>
        <source>On the main thread of this app: the window freezes while a task runs</source>
        <translation>このアプリのメインスレッド上:タスクの間ウィンドウが固まる</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>A pool of threads in this app</source>
        <translation>このアプリのスレッドプール</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Child processes, each on its own main thread</source>
        <translation>子プロセス、それぞれ自分のメインスレッド上</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>併用</translation>
    </message>
    <message>
        <source>Child processes with a pool of threads each</source>
        <translation>それぞれスレッドプールを持つ子プロセス</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>プロセスあたりのスレッド</translation>
    </message>
    <message>
        <source>Threads in the pool of each process. Acts at once during a run.</source>
        <translation>各プロセスのプールのスレッド。実行中すぐに効きます。</translation>
    </message>
    <message>
        <source>Child processes; none = tasks run in this app. Acts at once during a run.</source>
        <translation>子プロセス。なし = このアプリで実行。実行中すぐに効きます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1、スライダー</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n worker(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;ワーカー %n&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n usable CPU(s)</source>
        <translation>
            <numerusform>使える CPU %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 will wait</source>
        <translation>:%1 が待ちます</translation>
    </message>
</context>
<context>
    <name>parascope::LoadSection</name>
    <message>
        <source>Load</source>
        <translation>負荷のかけ方</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>クローズド</translation>
    </message>
    <message>
        <source>A fixed number of tasks in flight: the next starts when one ends</source>
        <translation>決まった数のタスクを実行中に:一つ終わると次が始まる</translation>
    </message>
    <message>
        <source>Open loop</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Tasks arrive at a rate, whether or not earlier ones are done</source>
        <translation>前のが終わったかによらず、タスクがレートで到着</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>A fixed number of items in chunks; ends when all are done</source>
        <translation>決まった数の項目を塊で。すべて終わると終了</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>実行中の数</translation>
    </message>
    <message>
        <source>Tasks handed out and not yet back. auto: 4 for each worker. Acts at once during a run.</source>
        <translation>渡してまだ戻らないタスク。自動:ワーカーあたり 4。実行中すぐに効きます。</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Arrivals per second. Acts at once during a run.</source>
        <translation>毎秒の到着数。実行中すぐに効きます。</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>ポアソン</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Random gaps as of independent users, or even ones</source>
        <translation>独立した利用者のようなランダムな間隔、または均等</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Items to work through</source>
        <translation>処理する項目</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>塊</translation>
    </message>
    <message>
        <source>Items a task takes at once. auto: an equal share for each worker. Acts at once during a run.</source>
        <translation>一つのタスクが一度に取る項目。自動:ワーカーで等分。実行中すぐに効きます。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Length of the measured part; a warm-up comes on top</source>
        <translation>測定部分の長さ。ウォームアップが加わります</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>クイック</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>耐久</translation>
    </message>
    <message>
        <source>10 s: a first look</source>
        <translation>10 s:最初の様子見</translation>
    </message>
    <message>
        <source>60 s: enough for p99.9 of fast tasks</source>
        <translation>60 s:速いタスクの p99.9 に十分</translation>
    </message>
    <message>
        <source>30 min: does it stay that way?</source>
        <translation>30 min:そのまま続くか?</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>プリセット %1</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>The items of this workload come from its input folder</source>
        <translation>この負荷の項目は入力フォルダーから来ます</translation>
    </message>
</context>
<context>
    <name>parascope::LoopPlot</name>
    <message>
        <source>Main thread plot</source>
        <translation>メインスレッドのプロット</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>long stall  &gt; 100 ms</source>
        <translation>長い停止  &gt; 100 ms</translation>
    </message>
    <message>
        <source>stall  &gt; 50 ms</source>
        <translation>停止  &gt; 50 ms</translation>
    </message>
    <message>
        <source>dropped frame  &gt; 16.7 ms</source>
        <translation>コマ落ち  &gt; 16.7 ms</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>利用不可</translation>
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
        <translation>メインスレッド:ループ遅延 p99 %1、最長 %2</translation>
    </message>
    <message>
        <source>How long an event that arrives now would wait for the main thread: computed from the exact busy periods of the loop. From 50 ms on it is a stall.</source>
        <translation>今届いたイベントがメインスレッドを待つ時間:ループの正確な稼働区間から計算。50 ms から停止です。</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最悪</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s), the longest: %1</source>
        <translation>
            <numerusform>停止 %n 回、最長: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parascope::MainWindow</name>
    <message>
        <source>The change is in the settings</source>
        <translation>変更は設定に入りました</translation>
    </message>
    <message>
        <source>Press Run to see what it does.</source>
        <translation>実行を押して効果を見ます。</translation>
    </message>
    <message>
        <source>Plot exported</source>
        <translation>プロットを書き出しました</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <translation>記録を保存しました</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出しました</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation>記録を保存…</translation>
    </message>
    <message>
        <source>Picture of the window…</source>
        <translation>ウィンドウの画像…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Hide or show the panel</source>
        <translation>パネルを隠す・表示</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトを戻す</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>60-second tour</source>
        <translation>60 秒のツアー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>What runs, and on what</source>
        <translation>何を、どこで実行するか</translation>
    </message>
    <message>
        <source>Pick a workload. Two numbers say who does the work: threads in each process, and processes. Zero and zero is the main thread itself.</source>
        <translation>負荷を選びます。二つの数が働き手を決めます:プロセスごとのスレッドとプロセス。ゼロとゼロはメインスレッド自身です。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Threads, processes, load and task size can be changed while it runs; a line in the plots marks the moment.</source>
        <translation>スレッド、プロセス、負荷、タスクの大きさは実行中に変えられます。プロットの線がその時を示します。</translation>
    </message>
    <message>
        <source>The answer first</source>
        <translation>まず答え</translation>
    </message>
    <message>
        <source>The tiles give the figures, the verdict at the right says in a sentence what they mean.</source>
        <translation>タイルが数値を、右の判定がその意味を一文で示します。</translation>
    </message>
    <message>
        <source>Four plots, one time</source>
        <translation>四つのプロット、一つの時間</translation>
    </message>
    <message>
        <source>Drag to select and see the figures of that stretch, wheel to zoom, Shift and drag to move. The right button gives tables and exports.</source>
        <translation>ドラッグで選択してその区間の数値を見、ホイールで拡大、Shift とドラッグで移動。右ボタンで表と書き出し。</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What each worker did, what was found to be wrong, and every run so far. Start with a lab: each proves one sentence in seconds.</source>
        <translation>各ワーカーの動き、見つかった問題、これまでの実行。実験から始めましょう:どれも数秒で一文を証明します。</translation>
    </message>
    <message>
        <source>Wanted p99</source>
        <translation>望む p99</translation>
    </message>
    <message>
        <source>The p99 that is wanted, in ms (0 = none):</source>
        <translation>望む p99(ms、0 = なし):</translation>
    </message>
    <message>
        <source>can&apos;t open the file</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Recordings and plans (*.parascope *.json);;All files (*)</source>
        <translation>記録と計画 (*.parascope *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>記録を保存</translation>
    </message>
    <message>
        <source>Recordings (*.parascope)</source>
        <translation>記録 (*.parascope)</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>CSV ファイルのフォルダー</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>ウィンドウの画像を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>画像を保存しました</translation>
    </message>
    <message>
        <source>can&apos;t write the picture</source>
        <translation>画像を書けません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Parascope did not end properly last time</source>
        <translation>Parascope は前回正しく終了しませんでした</translation>
    </message>
    <message>
        <source>What was measured until then was kept: %1.</source>
        <translation>それまでの測定は残っています:%1。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Findings appear when the run is over.</source>
        <translation>所見は実行が終わると現れます。</translation>
    </message>
    <message>
        <source>No run yet. Findings appear when a run is over.</source>
        <translation>実行はまだありません。所見は実行が終わると現れます。</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>保存せずに終了</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>this run is only in memory</source>
        <translation>この実行はメモリ上にしかありません</translation>
    </message>
    <message>
        <source>Its recording could not be written. Save it where there is room, or it is lost with the next run.</source>
        <translation>記録を書き込めませんでした。空きのある場所に保存しないと、次の実行で失われます。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1、%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation>ワーカーの記録</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>A sweep is still going</source>
        <translation>スイープがまだ動いています</translation>
    </message>
    <message>
        <source>A run is still going</source>
        <translation>実行がまだ動いています</translation>
    </message>
    <message>
        <source>Quitting ends it. What was measured so far is kept.</source>
        <translation>終了すると止まります。ここまでの測定は残ります。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>Needs the recording in a file: save it first</source>
        <translation>ファイル中の記録が必要です。先に保存してください</translation>
    </message>
</context>
<context>
    <name>parascope::ParameterForm</name>
    <message>
        <source>%1. Acts at once during a run.</source>
        <translation>%1。実行中すぐに効きます。</translation>
    </message>
</context>
<context>
    <name>parascope::PlotBoard</name>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>response time, log scale</source>
        <translation>応答時間、対数</translation>
    </message>
    <message>
        <source>response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>p50, p90, p99 and p99.9 over time,</source>
        <translation>p50、p90、p99、p99.9 の推移、</translation>
    </message>
    <message>
        <source>or every task as a heatmap</source>
        <translation>または全タスクのヒートマップ</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>tasks finished per second</source>
        <translation>毎秒完了したタスク</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>タスク/s</translation>
    </message>
    <message>
        <source>Tasks finished per second,</source>
        <translation>毎秒完了したタスク、</translation>
    </message>
    <message>
        <source>with errors marked</source>
        <translation>エラーの印付き</translation>
    </message>
    <message>
        <source>Main thread</source>
        <translation>メインスレッド</translation>
    </message>
    <message>
        <source>event-loop delay, worst of each column</source>
        <translation>ループ遅延、各列の最悪</translation>
    </message>
    <message>
        <source>loop delay</source>
        <translation>ループ遅延</translation>
    </message>
    <message>
        <source>How long a click would have had to wait,</source>
        <translation>クリックが待つはずだった時間、</translation>
    </message>
    <message>
        <source>with every stall marked</source>
        <translation>すべての停止の印付き</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>utilisation of each logical core</source>
        <translation>各論理コアの使用率</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>How busy each logical core is,</source>
        <translation>各論理コアの忙しさ、</translation>
    </message>
    <message>
        <source>one row per core</source>
        <translation>コアごとに一行</translation>
    </message>
    <message>
        <source>Look of the latency plot</source>
        <translation>レイテンシのプロットの見た目</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>帯</translation>
    </message>
    <message>
        <source>p50 to p99.9 as lines and bands (H)</source>
        <translation>p50 から p99.9 の線と帯(H)</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Every task: colour says how many (H)</source>
        <translation>全タスク:色が数を示す(H)</translation>
    </message>
    <message>
        <source>Which latency is shown: response, wait or service</source>
        <translation>どのレイテンシか:応答、待ち、サービス</translation>
    </message>
    <message>
        <source>Response time: from due to delivered</source>
        <translation>応答時間:予定から受け渡しまで</translation>
    </message>
    <message>
        <source>Wait time: from due to started</source>
        <translation>待ち時間:予定から開始まで</translation>
    </message>
    <message>
        <source>Service time: from started to ended</source>
        <translation>サービス時間:開始から終了まで</translation>
    </message>
    <message>
        <source>Log or linear axis (L)</source>
        <translation>対数か線形の軸(L)</translation>
    </message>
    <message>
        <source>Whose main thread is shown</source>
        <translation>誰のメインスレッドか</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>このアプリ</translation>
    </message>
    <message>
        <source>Worst of all processes</source>
        <translation>全プロセスで最悪</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>event-loop delay, worst of all processes</source>
        <translation>ループ遅延、全プロセスで最悪</translation>
    </message>
    <message>
        <source>event-loop delay of process %1</source>
        <translation>プロセス %1 のループ遅延</translation>
    </message>
    <message>
        <source>worst process</source>
        <translation>最悪のプロセス</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>wait time</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>サービス時間</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>response time from the intended start</source>
        <translation>予定開始からの応答時間</translation>
    </message>
    <message>
        <source>from intended start</source>
        <translation>予定開始から</translation>
    </message>
</context>
<context>
    <name>parascope::PlotCard</name>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Go back to the newest data and follow it (End)</source>
        <translation>最新データに戻って追う(End)</translation>
    </message>
    <message>
        <source>Follow the newest data</source>
        <translation>最新データを追う</translation>
    </message>
</context>
<context>
    <name>parascope::PlotMenu</name>
    <message>
        <source>Show as table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Export visible range as CSV…</source>
        <translation>表示範囲を CSV に書き出し…</translation>
    </message>
    <message>
        <source>Export visible range as PNG…</source>
        <translation>表示範囲を PNG に書き出し…</translation>
    </message>
    <message>
        <source>Export visible range as SVG…</source>
        <translation>表示範囲を SVG に書き出し…</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>プロットを書き出し</translation>
    </message>
</context>
<context>
    <name>parascope::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
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
        <translation>%1 失敗</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s)</source>
        <translation>
            <numerusform>停止 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>選択範囲に拡大</translation>
    </message>
    <message>
        <source>Zoom in (Enter)</source>
        <translation>拡大(Enter)</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>この数値をコピー</translation>
    </message>
    <message>
        <source>Let the selection go</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Let go (Esc)</source>
        <translation>解除(Esc)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>Figures of the selection</source>
        <translation>選択範囲の数値</translation>
    </message>
</context>
<context>
    <name>parascope::RunPanel</name>
    <message>
        <source>Run settings</source>
        <translation>実行設定</translation>
    </message>
    <message>
        <source>Sweep threads × processes…</source>
        <translation>スレッド × プロセスをスイープ…</translation>
    </message>
    <message>
        <source>Measure every sensible setting and recommend one (Ctrl+Shift+R)</source>
        <translation>妥当な設定をすべて測り、一つを薦める(Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>すぐ停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End the run; what was measured is kept (Esc)</source>
        <translation>実行を終える。測定は残ります(Esc)</translation>
    </message>
    <message>
        <source>Run with these settings (Ctrl+R)</source>
        <translation>この設定で実行(Ctrl+R)</translation>
    </message>
    <message>
        <source>Can be changed when the run is over</source>
        <translation>実行が終わると変えられます</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>実行が終わると始められます</translation>
    </message>
    <message>
        <source>Can be started when the sweep is over</source>
        <translation>スイープが終わると始められます</translation>
    </message>
    <message>
        <source>Run with these settings</source>
        <translation>この設定で実行</translation>
    </message>
    <message>
        <source>Can be started when the recording is open</source>
        <translation>記録が開くと始められます</translation>
    </message>
    <message>
        <source>The run ends when its tasks in flight are done</source>
        <translation>実行中のタスクが終わると実行は終了します</translation>
    </message>
</context>
<context>
    <name>parascope::ScalingPlot</name>
    <message>
        <source>Scaling plot</source>
        <translation>スケーリングのプロット</translation>
    </message>
    <message>
        <source>workers (threads × processes)</source>
        <translation>ワーカー(スレッド × プロセス)</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>USL fit, 95 % band</source>
        <translation>USL フィット、95 % 帯</translation>
    </message>
    <message>
        <source>peak N* = %1</source>
        <translation>ピーク N* = %1</translation>
    </message>
    <message>
        <source>peak N* = %1, extrapolated</source>
        <translation>ピーク N* = %1、外挿</translation>
    </message>
    <message>
        <source>recommended %1</source>
        <translation>推奨 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measured setting(s), highest throughput %1</source>
        <translation>
            <numerusform>測定した設定 %n、最高スループット %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>スケーリング</translation>
    </message>
    <message>
        <source>tasks/s by workers</source>
        <translation>ワーカー数ごとのタスク/s</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>タスク/s</translation>
    </message>
</context>
<context>
    <name>parascope::SettingsDialog</name>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>アイス</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1 ごと</translation>
    </message>
    <message>
        <source>Where runs are kept</source>
        <translation>実行の保存先</translation>
    </message>
</context>
<context>
    <name>parascope::ShapePlot</name>
    <message>
        <source>Latency distribution</source>
        <translation>レイテンシの分布</translation>
    </message>
    <message>
        <source>p99 of A %1, of B %2</source>
        <translation>p99:A %1、B %2</translation>
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
        <translation>実行</translation>
    </message>
    <message>
        <source>Close what is open, then zoom out, then stop</source>
        <translation>開いているものを閉じ、縮小し、停止</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Choose a workload</source>
        <translation>負荷を選ぶ</translation>
    </message>
    <message>
        <source>Open a recording or a plan</source>
        <translation>記録または計画を開く</translation>
    </message>
    <message>
        <source>Save this run</source>
        <translation>この実行を保存</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>ダークまたはライト</translation>
    </message>
    <message>
        <source>Hide or show the settings of the run</source>
        <translation>実行設定を隠す・表示</translation>
    </message>
    <message>
        <source>Timeline, Sweep, Compare, History, Findings</source>
        <translation>タイムライン、スイープ、比較、履歴、所見</translation>
    </message>
    <message>
        <source>Give the details the room of the plots</source>
        <translation>詳細をプロットの場所に広げる</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Move the cursor by a column (Shift: ten)</source>
        <translation>カーソルを一列移動(Shift:十列)</translation>
    </message>
    <message>
        <source>Start of the run; follow the newest data</source>
        <translation>実行の先頭、最新データを追う</translation>
    </message>
    <message>
        <source>Zoom in, out, whole run</source>
        <translation>拡大、縮小、全体</translation>
    </message>
    <message>
        <source>Zoom and pan</source>
        <translation>拡大と移動</translation>
    </message>
    <message>
        <source>Next, previous stall, crash or error</source>
        <translation>次・前の停止、クラッシュ、エラー</translation>
    </message>
    <message>
        <source>Latency as bands or heatmap</source>
        <translation>レイテンシを帯かヒートマップで</translation>
    </message>
    <message>
        <source>Log or linear axis</source>
        <translation>対数か線形の軸</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>選択範囲に拡大</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>What a plot, a tile or a run offers besides</source>
        <translation>プロット、タイル、実行のその他の操作</translation>
    </message>
    <message>
        <source>Plots and timeline</source>
        <translation>プロットとタイムライン</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Zoom at the pointer; over plots the wheel alone</source>
        <translation>ポインターの位置で拡大縮小。プロット上ではホイールだけ</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+ホイール</translation>
    </message>
    <message>
        <source>Pan, over plots</source>
        <translation>移動 (プロット上)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>実行を開く</translation>
    </message>
    <message>
        <source>Mark it for a comparison</source>
        <translation>比較用に印を付ける</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Its tags, its note</source>
        <translation>タグ、メモ</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>ごみ箱に移す</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>最後に削除したものを戻す</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Show its plot large; follow the verdict</source>
        <translation>プロットを大きく表示。判定のリンクをたどる</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>セル間を移動</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Go from process to process</source>
        <translation>プロセスの間を移動</translation>
    </message>
    <message>
        <source>Fold its lanes into one, or show them all</source>
        <translation>そのレーンを一つにたたむ、またはすべて表示</translation>
    </message>
    <message>
        <source>Choose the cell</source>
        <translation>セルを選ぶ</translation>
    </message>
</context>
<context>
    <name>parascope::StartPage</name>
    <message>
        <source>Start with one of these</source>
        <translation>ここから始めましょう</translation>
    </message>
    <message>
        <source>Labs: a prediction, a measurement, and what it proves</source>
        <translation>実験:予測、測定、そして分かること</translation>
    </message>
    <message>
        <source>See threads beat inline</source>
        <translation>スレッドがインラインに勝つのを見る</translation>
    </message>
    <message>
        <source>Runs the same work inline, then in threads, and compares them. Watch the main thread stop freezing.</source>
        <translation>同じ仕事をインライン、次にスレッドで実行して比べます。メインスレッドが固まらなくなる様子を見ましょう。</translation>
    </message>
    <message>
        <source>Find the best setting</source>
        <translation>最良の設定を見つける</translation>
    </message>
    <message>
        <source>Tries every sensible number of threads and processes on this machine and tells you which to use.</source>
        <translation>このマシンで妥当なスレッド数とプロセス数をすべて試し、どれを使うか示します。</translation>
    </message>
    <message>
        <source>Profile your own code</source>
        <translation>自分のコードを調べる</translation>
    </message>
    <message>
        <source>Any command with {threads} and {processes}, or one of the workloads with your own numbers.</source>
        <translation>{threads} と {processes} を持つ任意のコマンド、または好きな数値の負荷。</translation>
    </message>
    <message>
        <source>Choose a target…</source>
        <translation>対象を選ぶ…</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>予測:%1</translation>
    </message>
    <message>
        <source>Run · %1 s</source>
        <translation>実行 · %1 s</translation>
    </message>
    <message>
        <source>Run the lab: %1</source>
        <translation>実験を実行:%1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>測定:%1</translation>
    </message>
    <message>
        <source>Running part %1 of %2 …</source>
        <translation>%2 のうち %1 を実行中 …</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>実行が終わると始められます</translation>
    </message>
    <message>
        <source>As predicted: %1</source>
        <translation>予測どおり:%1</translation>
    </message>
    <message>
        <source>Not as predicted: this time the measurement does not show it.</source>
        <translation>予測と異なる:今回の測定はそれを示していません。</translation>
    </message>
    <message>
        <source>Run the demo · %1 s</source>
        <translation>デモを実行 · %1 s</translation>
    </message>
    <message>
        <source>Start a sweep · ≤ %1</source>
        <translation>スイープを開始 · ≤ %1</translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation>スイープを開始</translation>
    </message>
</context>
<context>
    <name>parascope::StatusLine</name>
    <message>
        <source>Probe every %1, sampling every %2</source>
        <translation>プローブ %1 ごと、サンプリング %2 ごと</translation>
    </message>
    <message>
        <source>The delay of main threads is measured at every turn of their event loop; the probe looks for the cause of stalls.</source>
        <translation>メインスレッドの遅延はイベントループの各周回で測定され、プローブは停止の原因を調べます。</translation>
    </message>
    <message>
        <source>%1 usable CPUs</source>
        <translation>使える CPU %1</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>コア %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 worst loop delay from drawing</source>
        <translation>描画による最大ループ遅延 %1</translation>
    </message>
    <message>
        <source>Parascope itself: %1</source>
        <translation>Parascope 自身:%1</translation>
    </message>
    <message>
        <source>Ctrl+R run · F1 shortcuts</source>
        <translation>Ctrl+R 実行 · F1 ショートカット</translation>
    </message>
    <message>
        <source>%1 of one CPU</source>
        <translation>1 つの CPU の %1</translation>
    </message>
</context>
<context>
    <name>parascope::SweepController</name>
    <message>
        <source>the sweep ended early</source>
        <translation>スイープは途中で終わりました</translation>
    </message>
</context>
<context>
    <name>parascope::SweepGrid</name>
    <message>
        <source>suggested: %1, %2</source>
        <translation>推奨:%1、%2</translation>
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
            <numerusform>実行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>threads per process</source>
        <translation>プロセスあたりのスレッド</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>プロセス</translation>
    </message>
</context>
<context>
    <name>parascope::SweepPage</name>
    <message>
        <source>No sweep yet</source>
        <translation>スイープはまだありません</translation>
    </message>
    <message>
        <source>A sweep measures every sensible number of threads and processes on this machine, and tells which to use.</source>
        <translation>スイープはこのマシンで妥当なスレッド数とプロセス数をすべて測り、どれを使うか示します。</translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation>スイープを開始</translation>
    </message>
    <message>
        <source>Find the best setting</source>
        <translation>最良の設定を見つける</translation>
    </message>
    <message>
        <source>auto, or values such as 1,2,4 or 1-8 or 1-32*2</source>
        <translation>auto、または 1,2,4、1-8、1-32*2 のような値</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>プロセスあたりのスレッド</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Quick: a quarter of the time, less sure</source>
        <translation>クイック:四分の一の時間、確かさは下がる</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>スイープを開始</translation>
    </message>
    <message>
        <source>Apply to configuration</source>
        <translation>構成に適用</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation>新しいスイープ…</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), at most %1</source>
        <translation>
            <numerusform>設定 %n、最長 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The advice comes when enough was measured.</source>
        <translation>十分に測ると助言が出ます。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>高速化</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率</translation>
    </message>
    <message>
        <source>Contention σ</source>
        <translation>競合 σ</translation>
    </message>
    <message>
        <source>Coherency κ</source>
        <translation>一貫性 κ</translation>
    </message>
    <message>
        <source>Fit R²</source>
        <translation>フィット R²</translation>
    </message>
    <message>
        <source>Also good</source>
        <translation>ほかの良い設定</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%2 セル中 %1</translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation>残り最長 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>タスク/s</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>レイテンシ p99</translation>
    </message>
    <message>
        <source>ms, lower is better</source>
        <translation>ms、低いほど良い</translation>
    </message>
    <message>
        <source>%1: %2, far beyond the peak N* = %3</source>
        <translation>%1: %2、ピーク N* = %3 を大きく超過</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>避けるべき設定</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>実行が終わると始められます</translation>
    </message>
    <message>
        <source>Can be started when the sweep is over</source>
        <translation>スイープが終わると始められます</translation>
    </message>
    <message>
        <source>Sweeps are not available here</source>
        <translation>ここではスイープは利用できません</translation>
    </message>
    <message>
        <source>%1 of at most %2 runs</source>
        <translation>最大 %2 回中 %1 回実行</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>%1 を適用</translation>
    </message>
</context>
<context>
    <name>parascope::TableDialog</name>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>parascope::ThroughputPlot</name>
    <message>
        <source>Throughput plot</source>
        <translation>スループットのプロット</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>到着 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Throughput mean %1, %2 failed</source>
        <translation>スループット平均 %1、失敗 %2</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>peak of last sweep %1</source>
        <translation>前回スイープのピーク %1</translation>
    </message>
</context>
<context>
    <name>parascope::TileRow</name>
    <message>
        <source>Live figures</source>
        <translation>ライブの数値</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Set target…</source>
        <translation>目標を設定…</translation>
    </message>
</context>
<context>
    <name>parascope::TimelineView</name>
    <message>
        <source>The event loop of this process: green when it answered in time</source>
        <translation>このプロセスのイベントループ:間に合った応答は緑</translation>
    </message>
    <message>
        <source>Task %1: %2, from %3</source>
        <translation>タスク %1:%2、%3 から</translation>
    </message>
    <message>
        <source>Arguments of task %1: %2 on their way</source>
        <translation>タスク %1 の引数:転送 %2</translation>
    </message>
    <message>
        <source>Result of task %1: %2 on its way back</source>
        <translation>タスク %1 の結果:返送 %2</translation>
    </message>
    <message>
        <source>%1: busy %2 of the visible time</source>
        <translation>%1:表示時間の %2 稼働</translation>
    </message>
    <message>
        <source>Click a process to fold its lanes into one</source>
        <translation>プロセスをクリックするとレーンを一つにたたみます</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>このアプリ</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 stall, %2</source>
        <translation>%1 の停止、%2</translation>
    </message>
    <message>
        <source>Timeline of the workers</source>
        <translation>ワーカーのタイムライン</translation>
    </message>
    <message>
        <source>Main loop</source>
        <translation>メインループ</translation>
    </message>
    <message>
        <source>main loop</source>
        <translation>メインループ</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>スレッド %1</translation>
    </message>
    <message>
        <source>all threads</source>
        <translation>全スレッド</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>このアプリ</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 busy</source>
        <translation>%1、%2:%3 稼働</translation>
    </message>
    <message>
        <source>↻ respawned in %1</source>
        <translation>↻ %1 で再起動</translation>
    </message>
</context>
<context>
    <name>parascope::Tour</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>これが最初の段階です</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>ツアーを終える (Esc)</translation>
    </message>
</context>
<context>
    <name>parascope::VerdictTile</name>
    <message>
        <source>Verdict: %1</source>
        <translation>判定:%1</translation>
    </message>
    <message>
        <source>Judged in this order: the run failed; others took more than 5 % of the CPUs, too little was measured, or the load was more than possible; tasks failed; the main thread was away for 50 ms or longer; more workers than useful; p99 above the target.</source>
        <translation>判定の順序:実行の失敗、他が CPU の 5 % 超を使用、測定不足または負荷が限界超え、タスクの失敗、メインスレッドが 50 ms 以上不在、必要より多いワーカー、目標を超える p99。</translation>
    </message>
</context>
<context>
    <name>parascope::WorkerTable</name>
    <message>
        <source>This app, worker %1</source>
        <translation>このアプリ、ワーカー %1</translation>
    </message>
    <message>
        <source>Process %1, worker %2</source>
        <translation>プロセス %1、ワーカー %2</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>稼働</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadButton</name>
    <message>
        <source>Choose what a task does (Ctrl+K)</source>
        <translation>タスクの内容を選ぶ(Ctrl+K)</translation>
    </message>
    <message>
        <source>Workload: %1</source>
        <translation>負荷:%1</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadPicker</name>
    <message>
        <source>Search workloads</source>
        <translation>負荷を検索</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Contention</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校正済み</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Files and programs</source>
        <translation>ファイルとプログラム</translation>
    </message>
    <message>
        <source>↑ ↓ to move  ·  Enter to choose  ·  Esc to close</source>
        <translation>↑ ↓ 移動  ·  Enter 選択  ·  Esc 閉じる</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Try another word, or look through all workloads.</source>
        <translation>別の語を試すか、すべての負荷を見てください。</translation>
    </message>
    <message>
        <source>Show all workloads</source>
        <translation>すべての負荷を表示</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadSection</name>
    <message>
        <source>Workload</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Folder with the input files</source>
        <translation>入力ファイルのフォルダー</translation>
    </message>
    <message>
        <source>Input folder</source>
        <translation>入力フォルダー</translation>
    </message>
    <message>
        <source>Choose the input folder</source>
        <translation>入力フォルダーを選ぶ</translation>
    </message>
</context>
<context>
    <name>WorkerLog</name>
    <message>
        <source>%1  process %2 wrote:</source>
        <translation>%1  プロセス %2 の出力:</translation>
    </message>
    <message>
        <source>No worker process wrote anything to stderr.</source>
        <translation>stderr に書いたワーカープロセスはありません。</translation>
    </message>
</context>
<context>
    <name>parascope::LogDialog</name>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>parascope::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
</context>
<context>
    <name>parascope::ColumnTitles</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>p50, ms</source>
        <translation>p50、ms</translation>
    </message>
    <message>
        <source>p90, ms</source>
        <translation>p90、ms</translation>
    </message>
    <message>
        <source>p99, ms</source>
        <translation>p99、ms</translation>
    </message>
    <message>
        <source>p99.9, ms</source>
        <translation>p99.9、ms</translation>
    </message>
    <message>
        <source>Longest, ms</source>
        <translation>最長、ms</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Throughput, /s</source>
        <translation>スループット、/s</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Longest delay, ms</source>
        <translation>最長の遅延、ms</translation>
    </message>
    <message>
        <source>Mean of cores, %</source>
        <translation>コアの平均、%</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>プロセスあたりのスレッド</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Response p99, ms</source>
        <translation>応答 p99、ms</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率</translation>
    </message>
    <message>
        <source>Response time, ms</source>
        <translation>応答時間、ms</translation>
    </message>
    <message>
        <source>A, share per decade</source>
        <translation>A、10 倍幅ごとの割合</translation>
    </message>
    <message>
        <source>B, share per decade</source>
        <translation>B、10 倍幅ごとの割合</translation>
    </message>
    <message>
        <source>Core %1, %</source>
        <translation>コア %1、%</translation>
    </message>
    <message>
        <source>Main thread of process %1 busy, %</source>
        <translation>プロセス %1 のメインスレッドの稼働、%</translation>
    </message>
    <message>
        <source>Workers of process %1 busy, %</source>
        <translation>プロセス %1 のワーカーの稼働、%</translation>
    </message>
    <message>
        <source>Worker %2 of process %1 busy, %</source>
        <translation>プロセス %1 のワーカー %2 の稼働、%</translation>
    </message>
</context>
<context>
    <name>parascope::QuantityBox</name>
    <message>
        <source>kB, MB and GB are powers of 1024.</source>
        <translation>kB、MB、GB は 1024 の累乗です。</translation>
    </message>
</context>
</TS>
