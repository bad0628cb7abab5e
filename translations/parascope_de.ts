<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Core</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>the work differs: %1</source>
        <translation>die Arbeit ist verschieden: %1</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Lastart</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>the plans differ: %1</source>
        <translation>die Pläne sind verschieden: %1</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>chunk</source>
        <translation>Portion</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>queue policy</source>
        <translation>Warteschlangenregel</translation>
    </message>
    <message>
        <source>queue limit</source>
        <translation>Warteschlangengrenze</translation>
    </message>
    <message>
        <source>launcher</source>
        <translation>Startbefehl</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>probe period</source>
        <translation>Periode der Sonde</translation>
    </message>
    <message>
        <source>CPU model</source>
        <translation>CPU-Modell</translation>
    </message>
    <message>
        <source>logical CPUs</source>
        <translation>logische CPUs</translation>
    </message>
    <message>
        <source>usable CPUs</source>
        <translation>nutzbare CPUs</translation>
    </message>
    <message>
        <source>virtualization</source>
        <translation>Virtualisierung</translation>
    </message>
    <message>
        <source>governor</source>
        <translation>Governor</translation>
    </message>
    <message>
        <source>the machines differ: %1</source>
        <translation>die Rechner sind verschieden: %1</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
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
        <translation>die Läufe von %1 sind keine Wiederholungen voneinander: %2</translation>
    </message>
    <message>
        <source>%1: other load disturbed %2 of %3 runs</source>
        <translation>%1: fremde Last störte %2 von %3 Läufen</translation>
    </message>
    <message>
        <source>%1: overloaded, so latencies depend on the length of the run</source>
        <translation>%1: überlastet, die Latenzen hängen deshalb von der Länge des Laufs ab</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Response p50</source>
        <translation>Antwortzeit p50</translation>
    </message>
    <message>
        <source>response p50</source>
        <translation>Antwortzeit p50</translation>
    </message>
    <message>
        <source>Response p99</source>
        <translation>Antwortzeit p99</translation>
    </message>
    <message>
        <source>response p99</source>
        <translation>Antwortzeit p99</translation>
    </message>
    <message>
        <source>Service p50</source>
        <translation>Bedienzeit p50</translation>
    </message>
    <message>
        <source>service p50</source>
        <translation>Bedienzeit p50</translation>
    </message>
    <message>
        <source>Service p99</source>
        <translation>Bedienzeit p99</translation>
    </message>
    <message>
        <source>service p99</source>
        <translation>Bedienzeit p99</translation>
    </message>
    <message>
        <source>Main thread delay p98</source>
        <translation>Verzögerung des Hauptthreads p98</translation>
    </message>
    <message>
        <source>main thread delay p98</source>
        <translation>Verzögerung des Hauptthreads p98</translation>
    </message>
    <message>
        <source>Memory (RSS peak)</source>
        <translation>Speicher (RSS-Maximum)</translation>
    </message>
    <message>
        <source>memory (rss peak)</source>
        <translation>Speicher (RSS-Maximum)</translation>
    </message>
    <message>
        <source>below the smallest change that counts here, %1</source>
        <translation>unter der kleinsten Änderung, die hier zählt, %1</translation>
    </message>
    <message>
        <source>too small a difference to be noticed</source>
        <translation>ein zu kleiner Unterschied, um bemerkt zu werden</translation>
    </message>
    <message>
        <source>a value of 0 has no ratio</source>
        <translation>ein Wert von 0 hat kein Verhältnis</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>not measured on both sides</source>
        <translation>nicht auf beiden Seiten gemessen</translation>
    </message>
    <message>
        <source>too short, too few tasks or no value above 0</source>
        <translation>zu kurz, zu wenige Aufgaben oder kein Wert über 0</translation>
    </message>
    <message>
        <source>one run does not show how much this differs from run to run: repeat it</source>
        <translation>ein Lauf zeigt nicht, wie sehr sich das von Lauf zu Lauf unterscheidet: wiederholen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are far from the others, the first one slow</source>
        <translation>%1: %2 von %3 Läufen liegen weit von den anderen, der erste war langsam</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are far from the others</source>
        <translation>%1: %2 von %3 Läufen liegen weit von den anderen</translation>
    </message>
    <message>
        <source>%1 runs a side: fewer than 9 say little by a rank test</source>
        <translation>%1 Läufe je Seite: weniger als 9 sagen bei einem Rangtest wenig aus</translation>
    </message>
    <message>
        <source>a side has no run</source>
        <translation>eine Seite hat keinen Lauf</translation>
    </message>
    <message>
        <source>one run a side: intervals come from 20 blocks of time within it and hold nothing of what differs from run to run; repeat both to be sure</source>
        <translation>ein Lauf je Seite: die Intervalle stammen aus 20 Zeitblöcken darin und enthalten nichts von dem, was sich von Lauf zu Lauf unterscheidet; beide wiederholen, um sicher zu sein</translation>
    </message>
    <message>
        <source>%1 lower %2</source>
        <translation>%2 %1 niedriger</translation>
    </message>
    <message>
        <source>%1 higher %2</source>
        <translation>%2 %1 höher</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3 %)</source>
        <translation>%1 (95-%-Intervall %2 bis %3 %)</translation>
    </message>
    <message>
        <source>Not comparable, because %1.</source>
        <translation>Nicht vergleichbar, denn %1.</translation>
    </message>
    <message>
        <source>Not comparable: %1.</source>
        <translation>Nicht vergleichbar: %1.</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>nichts wurde gemessen</translation>
    </message>
    <message>
        <source>one run a side</source>
        <translation>ein Lauf je Seite</translation>
    </message>
    <message>
        <source>%1 and %2 runs</source>
        <translation>%1 und %2 Läufen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs came to no steady state</source>
        <translation>%1: %2 von %3 Läufen kamen zu keinem eingeschwungenen Zustand</translation>
    </message>
    <message>
        <source>inconsistent: %1 has no steady state in %2 of %3 runs</source>
        <translation>uneinheitlich: %1 ohne eingeschwungenen Zustand in %2 von %3 Läufen</translation>
    </message>
    <message>
        <source>No answer: %1 would be the best, but in %2 of %3 runs its throughput came to no steady state.</source>
        <translation>Keine Antwort: %1 wären am besten, aber in %2 von %3 Läufen kam der Durchsatz zu keinem eingeschwungenen Zustand.</translation>
    </message>
    <message>
        <source>Throughput came to rest</source>
        <translation>Der Durchsatz kam zur Ruhe</translation>
    </message>
    <message>
        <source>Run it longer, or find what changes: heat, a cache that fills, memory that grows</source>
        <translation>Länger laufen lassen oder finden, was sich ändert: Hitze, ein Cache, der sich füllt, Speicher, der wächst</translation>
    </message>
    <message>
        <source>the figures depend on the length of the run</source>
        <translation>die Zahlen hängen von der Länge des Laufs ab</translation>
    </message>
    <message>
        <source>a level that differs by more than 5 % ends in the last 25 % of the measured part</source>
        <translation>eine Stufe, die um mehr als 5 % abweicht, endet in den letzten 25 % des gemessenen Teils</translation>
    </message>
    <message>
        <source>share of the run before it changed</source>
        <translation>Anteil des Laufs vor der Änderung</translation>
    </message>
    <message>
        <source>throughput before it changed, of that at the end</source>
        <translation>Durchsatz vor der Änderung, von dem am Ende</translation>
    </message>
    <message>
        <source>no steady state: throughput still changed in the last quarter of the run</source>
        <translation>kein eingeschwungener Zustand: der Durchsatz änderte sich noch im letzten Viertel des Laufs</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>the runs were made in turns and neighbours are alike: they are compared pair by pair, so that what the machine does in the long run cancels out</source>
        <translation>die Läufe wurden abwechselnd gemacht, und Nachbarn ähneln sich: sie werden paarweise verglichen, sodass sich aufhebt, was der Rechner auf lange Sicht tut</translation>
    </message>
    <message>
        <source>%1 and %2 runs, paired by time</source>
        <translation>%1 und %2 Läufen, zeitlich gepaart</translation>
    </message>
    <message>
        <source>A tie: %1, %2; %3.</source>
        <translation>Unentschieden: %1, %2; %3.</translation>
    </message>
    <message>
        <source>B is better: %1, from %2.</source>
        <translation>B ist besser: %1, aus %2.</translation>
    </message>
    <message>
        <source>B is worse: %1, from %2.</source>
        <translation>B ist schlechter: %1, aus %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker processes died</source>
        <translation>
            <numerusform>%n Arbeiterprozess ist gestorben</numerusform>
            <numerusform>%n Arbeiterprozesse sind gestorben</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was measured</source>
        <translation>Etwas wurde gemessen</translation>
    </message>
    <message>
        <source>The offered rate was achieved</source>
        <translation>Die angebotene Rate wurde erreicht</translation>
    </message>
    <message>
        <source>Nothing else used the CPUs</source>
        <translation>Nichts anderes belegte die CPUs</translation>
    </message>
    <message>
        <source>The load generator had time</source>
        <translation>Der Lastgenerator hatte Zeit</translation>
    </message>
    <message>
        <source>The load generator was in time</source>
        <translation>Der Lastgenerator war pünktlich</translation>
    </message>
    <message>
        <source>No task failed</source>
        <translation>Keine Aufgabe schlug fehl</translation>
    </message>
    <message>
        <source>No task timed out</source>
        <translation>Keine Aufgabe überschritt ihre Zeit</translation>
    </message>
    <message>
        <source>No task was lost</source>
        <translation>Keine Aufgabe ging verloren</translation>
    </message>
    <message>
        <source>No task was refused</source>
        <translation>Keine Aufgabe wurde abgelehnt</translation>
    </message>
    <message>
        <source>Little&apos;s law holds</source>
        <translation>Littles Gesetz gilt</translation>
    </message>
    <message>
        <source>The utilization law holds</source>
        <translation>Das Auslastungsgesetz gilt</translation>
    </message>
    <message>
        <source>The main thread answered</source>
        <translation>Der Hauptthread antwortete</translation>
    </message>
    <message>
        <source>Workers did not die again and again</source>
        <translation>Arbeiter starben nicht immer wieder</translation>
    </message>
    <message>
        <source>No worker reached its memory limit</source>
        <translation>Kein Arbeiter erreichte seine Speichergrenze</translation>
    </message>
    <message>
        <source>No worker stood still</source>
        <translation>Kein Arbeiter stand still</translation>
    </message>
    <message>
        <source>no task was lost; each start costs time</source>
        <translation>keine Aufgabe ging verloren; jeder Start kostet Zeit</translation>
    </message>
    <message>
        <source>Raise the limit, make tasks smaller, or recycle workers before they have grown so far</source>
        <translation>Die Grenze anheben, Aufgaben kleiner machen oder Arbeiter ersetzen, bevor sie so weit gewachsen sind</translation>
    </message>
    <message>
        <source>Look for what they wait for; a time-out for tasks names the one that hangs</source>
        <translation>Suchen, worauf sie warten; eine Zeitgrenze für Aufgaben nennt die, die hängt</translation>
    </message>
    <message numerus="yes">
        <source>worker processes were ended by their memory limit: %n times</source>
        <translation>
            <numerusform>Arbeiterprozesse wurden von ihrer Speichergrenze beendet: %n Mal</numerusform>
            <numerusform>Arbeiterprozesse wurden von ihrer Speichergrenze beendet: %n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>worker processes stood still and were ended: %n times</source>
        <translation>
            <numerusform>Arbeiterprozesse standen still und wurden beendet: %n Mal</numerusform>
            <numerusform>Arbeiterprozesse standen still und wurden beendet: %n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>No worker died</source>
        <translation>Kein Arbeiter starb</translation>
    </message>
    <message>
        <source>Memory did not grow</source>
        <translation>Der Speicher wuchs nicht</translation>
    </message>
    <message>
        <source>Tasks are long enough</source>
        <translation>Die Aufgaben sind lang genug</translation>
    </message>
    <message>
        <source>All CPUs may be used</source>
        <translation>Alle CPUs dürfen benutzt werden</translation>
    </message>
    <message>
        <source>Workers did not wait for CPUs</source>
        <translation>Arbeiter warteten nicht auf CPUs</translation>
    </message>
    <message>
        <source>Waiting tasks had workers enough</source>
        <translation>Wartende Aufgaben hatten genug Arbeiter</translation>
    </message>
    <message>
        <source>Workers had equal shares</source>
        <translation>Arbeiter hatten gleiche Anteile</translation>
    </message>
    <message>
        <source>Memory kept up</source>
        <translation>Der Speicher kam mit</translation>
    </message>
    <message>
        <source>Tasks did not wait for each other</source>
        <translation>Aufgaben warteten nicht aufeinander</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n Befund.</numerusform>
            <numerusform>%n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report. %1, %2 checks passed.</source>
        <translation>Nichts zu melden. %1, %2 Prüfungen bestanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 Prozess</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>tasks are too short: handing one over costs %1, and it takes %2</source>
        <translation>die Aufgaben sind zu kurz: eine zu übergeben kostet %1, sie selbst dauert %2</translation>
    </message>
    <message>
        <source>CPU time to hand over a task</source>
        <translation>CPU-Zeit für die Übergabe einer Aufgabe</translation>
    </message>
    <message>
        <source>mean service time</source>
        <translation>mittlere Bedienzeit</translation>
    </message>
    <message>
        <source>share of the workers&apos; time inside tasks</source>
        <translation>Zeitanteil der Arbeiter in Aufgaben</translation>
    </message>
    <message>
        <source>handing over costs more than 10 % of the service time</source>
        <translation>die Übergabe kostet mehr als 10 % der Bedienzeit</translation>
    </message>
    <message>
        <source>%1 of the CPU time goes into handing over</source>
        <translation>%1 der CPU-Zeit gehen in die Übergabe</translation>
    </message>
    <message>
        <source>Bundle %1 tasks into one (batch: a larger chunk)</source>
        <translation>%1 Aufgaben zu einer bündeln (Stapel: größere Portion)</translation>
    </message>
    <message>
        <source>only %1 of %2 CPUs may be used (%3), and %4 workers share them</source>
        <translation>nur %1 von %2 CPUs dürfen benutzt werden (%3), und %4 Arbeiter teilen sie sich</translation>
    </message>
    <message>
        <source>a quota</source>
        <translation>eine Quote</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>Affinität</translation>
    </message>
    <message>
        <source>CPUs in the machine</source>
        <translation>CPUs im Rechner</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Arbeiter</translation>
    </message>
    <message>
        <source>fewer usable CPUs than the machine has, and more workers than those</source>
        <translation>weniger nutzbare CPUs, als der Rechner hat, und mehr Arbeiter als diese</translation>
    </message>
    <message>
        <source>workers take turns instead of running side by side</source>
        <translation>Arbeiter wechseln sich ab, statt nebeneinander zu laufen</translation>
    </message>
    <message>
        <source>Try %1, or lift the limit</source>
        <translation>%1 versuchen oder die Grenze aufheben</translation>
    </message>
    <message>
        <source>%1 workers share %2 CPUs: %3 of their time they wait for one</source>
        <translation>%1 Arbeiter teilen sich %2 CPUs: %3 ihrer Zeit warten sie auf eine</translation>
    </message>
    <message>
        <source>run-queue wait</source>
        <translation>Warten auf eine CPU</translation>
    </message>
    <message>
        <source>run-queue wait of a task</source>
        <translation>Warten einer Aufgabe auf eine CPU</translation>
    </message>
    <message>
        <source>involuntary context switches</source>
        <translation>erzwungene Kontextwechsel</translation>
    </message>
    <message>
        <source>more workers than usable CPUs, and run-queue wait above 25 % of wait and CPU time together, not counting what other programs took</source>
        <translation>mehr Arbeiter als nutzbare CPUs, und das Warten auf eine CPU über 25 % von Warte- und CPU-Zeit zusammen, ohne das, was andere Programme nahmen</translation>
    </message>
    <message>
        <source>a task takes %1 longer than it needs</source>
        <translation>eine Aufgabe dauert %1 länger als nötig</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 versuchen</translation>
    </message>
    <message>
        <source>tasks mostly wait (%1 CPU) while %2 others queue for a worker</source>
        <translation>die Aufgaben warten meist (%1 CPU), während %2 andere auf einen Arbeiter warten</translation>
    </message>
    <message>
        <source>CPU share of the service time</source>
        <translation>CPU-Anteil der Bedienzeit</translation>
    </message>
    <message>
        <source>tasks in the queue</source>
        <translation>Aufgaben in der Warteschlange</translation>
    </message>
    <message>
        <source>workers inside tasks 90 % of the time, on a CPU or waiting for one below 30 % of that, and half as many tasks queued as there are workers</source>
        <translation>Arbeiter zu 90 % der Zeit in Aufgaben, davon unter 30 % auf einer CPU oder auf eine wartend, und halb so viele Aufgaben in der Warteschlange wie Arbeiter</translation>
    </message>
    <message>
        <source>up to %1 times the throughput is left</source>
        <translation>bis zum %1-Fachen des Durchsatzes ist noch möglich</translation>
    </message>
    <message>
        <source>the load is uneven: one worker was busy %1 of the time, another %2</source>
        <translation>die Last ist ungleich: ein Arbeiter war %1 der Zeit beschäftigt, ein anderer %2</translation>
    </message>
    <message>
        <source>busiest worker</source>
        <translation>fleißigster Arbeiter</translation>
    </message>
    <message>
        <source>laziest worker</source>
        <translation>untätigster Arbeiter</translation>
    </message>
    <message>
        <source>the laziest worker below %1 of the busiest, which is busy 60 % or more</source>
        <translation>der untätigste Arbeiter unter %1 des fleißigsten, der 60 % oder mehr beschäftigt ist</translation>
    </message>
    <message>
        <source>%1 of the workers&apos; time is idle</source>
        <translation>%1 der Zeit der Arbeiter bleiben ungenutzt</translation>
    </message>
    <message>
        <source>Use smaller chunks, so that who is done early takes more</source>
        <translation>Kleinere Portionen nehmen, damit mehr nimmt, wer früh fertig ist</translation>
    </message>
    <message>
        <source>Let workers share one queue, and split the longest tasks</source>
        <translation>Arbeiter eine Warteschlange teilen lassen und die längsten Aufgaben aufteilen</translation>
    </message>
    <message>
        <source>side by side a task takes %1 times the CPU time it takes alone: the workers wait for memory, its bandwidth or shared cache lines</source>
        <translation>nebeneinander braucht eine Aufgabe das %1-Fache der CPU-Zeit, die sie allein braucht: die Arbeiter warten auf Speicher, seine Bandbreite oder gemeinsame Cachezeilen</translation>
    </message>
    <message>
        <source>CPU time of a task / alone</source>
        <translation>CPU-Zeit einer Aufgabe / allein</translation>
    </message>
    <message>
        <source>CPU time of a task</source>
        <translation>CPU-Zeit einer Aufgabe</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>CPU time above %1 times that of a task alone</source>
        <translation>CPU-Zeit über dem %1-Fachen einer Aufgabe allein</translation>
    </message>
    <message>
        <source>%1 of the CPU time is spent waiting for memory</source>
        <translation>%1 der CPU-Zeit vergehen mit Warten auf Speicher</translation>
    </message>
    <message>
        <source>Try %1, touch less memory in a task, or keep what different workers write apart</source>
        <translation>%1 versuchen, in einer Aufgabe weniger Speicher anfassen oder trennen, was verschiedene Arbeiter schreiben</translation>
    </message>
    <message>
        <source>tasks wait for each other: %1 of the %2 a task takes it neither computes nor waits for a CPU, alone it would not</source>
        <translation>Aufgaben warten aufeinander: %1 der %2, die eine Aufgabe dauert, rechnet sie weder noch wartet sie auf eine CPU; allein wäre das nicht so</translation>
    </message>
    <message>
        <source>waiting inside a task</source>
        <translation>Warten in einer Aufgabe</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>waiting above 30 % of the service time of a task alone</source>
        <translation>Warten über 30 % der Bedienzeit einer Aufgabe allein</translation>
    </message>
    <message>
        <source>%1 of the workers&apos; time is waiting</source>
        <translation>%1 der Zeit der Arbeiter ist Warten</translation>
    </message>
    <message>
        <source>Hold the lock for less, or run %1 processes with a thread each: a lock is one process&apos;s</source>
        <translation>Die Sperre kürzer halten oder %1 Prozesse mit je einem Thread nehmen: eine Sperre gehört zu einem Prozess</translation>
    </message>
    <message>
        <source>Find what the processes share: a file, a port, a lock in shared memory</source>
        <translation>Suchen, was sich die Prozesse teilen: eine Datei, ein Port, eine Sperre im gemeinsamen Speicher</translation>
    </message>
    <message>
        <source>it was computing</source>
        <translation>er rechnete</translation>
    </message>
    <message>
        <source>it was ready to run and other threads had the CPUs</source>
        <translation>er war lauffähig, und andere Threads hatten die CPUs</translation>
    </message>
    <message>
        <source>it waited for a lock, a sleep or a file</source>
        <translation>er wartete auf eine Sperre, einen Schlaf oder eine Datei</translation>
    </message>
    <message>
        <source>the cause is not available here</source>
        <translation>die Ursache ist hier nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Run the tasks on a worker thread: 1 thread instead of 0</source>
        <translation>Die Aufgaben auf einem Arbeiterthread ausführen: 1 Thread statt 0</translation>
    </message>
    <message>
        <source>Use one worker fewer than there are CPUs</source>
        <translation>Einen Arbeiter weniger nehmen, als es CPUs gibt</translation>
    </message>
    <message>
        <source>Move the wait off the main thread, or make it asynchronous</source>
        <translation>Das Warten vom Hauptthread nehmen oder asynchron machen</translation>
    </message>
    <message>
        <source>Move this work to a worker, or split it into pieces below 16 ms</source>
        <translation>Diese Arbeit einem Arbeiter geben oder in Stücke unter 16 ms teilen</translation>
    </message>
    <message>
        <source>first at</source>
        <translation>zuerst bei</translation>
    </message>
    <message>
        <source>last at</source>
        <translation>zuletzt bei</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>dieser App</translation>
    </message>
    <message>
        <source>worker process %1</source>
        <translation>Arbeiterprozess %1</translation>
    </message>
    <message>
        <source>the memory of %1 grows by %2 a second and does not come to rest</source>
        <translation>der Speicher von %1 wächst um %2 je Sekunde und kommt nicht zur Ruhe</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Zuwachs</translation>
    </message>
    <message>
        <source>lower end of its 95 % interval</source>
        <translation>unteres Ende seines 95-%-Intervalls</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>oberes Ende</translation>
    </message>
    <message>
        <source>RSS at the end</source>
        <translation>RSS am Ende</translation>
    </message>
    <message>
        <source>lower end of the Theil-Sen slope&apos;s 95 % interval above %1 a second, over 5 s or more, in the second half as well</source>
        <translation>unteres Ende des 95-%-Intervalls der Theil-Sen-Steigung über %1 je Sekunde, über 5 s oder mehr, auch in der zweiten Hälfte</translation>
    </message>
    <message>
        <source>1 GiB more every %1</source>
        <translation>1 GiB mehr alle %1</translation>
    </message>
    <message>
        <source>Look for what a task keeps; until then, recycle workers after a number of tasks</source>
        <translation>Suchen, was eine Aufgabe behält; bis dahin Arbeiter nach einer Anzahl Aufgaben ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks were lost</source>
        <translation>
            <numerusform>%n Aufgabe ging verloren</numerusform>
            <numerusform>%n Aufgaben gingen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>the main thread did not answer for up to %1</source>
        <translation>der Hauptthread antwortete bis zu %1 lang nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>longest stall</source>
        <translation>längste Pause</translation>
    </message>
    <message>
        <source>stalls</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>delay p98 of the main thread</source>
        <translation>Verzögerung p98 des Hauptthreads</translation>
    </message>
    <message>
        <source>a busy period of 50 ms or more (100 ms, or three, where the CPU was taken away), or a p98 delay above 50 ms</source>
        <translation>eine Belegung von 50 ms oder mehr (100 ms, oder drei, wo die CPU weggenommen wurde) oder eine p98-Verzögerung über 50 ms</translation>
    </message>
    <message>
        <source>a click waits; %1 of the time was lost in stalls</source>
        <translation>ein Klick wartet; %1 der Zeit gingen in Pausen verloren</translation>
    </message>
    <message>
        <source>one click in fifty waits longer than %1</source>
        <translation>einer von fünfzig Klicks wartet länger als %1</translation>
    </message>
    <message numerus="yes">
        <source>worker processes died again and again: %n times</source>
        <translation>
            <numerusform>Arbeiterprozesse starben immer wieder: %n Mal</numerusform>
            <numerusform>Arbeiterprozesse starben immer wieder: %n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>started again</source>
        <translation>neu gestartet</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>tasks lost with them</source>
        <translation>mit ihnen verlorene Aufgaben</translation>
    </message>
    <message>
        <source>three crashes or more in a run, or a worker given up</source>
        <translation>drei Abstürze oder mehr in einem Lauf oder ein aufgegebener Arbeiter</translation>
    </message>
    <message>
        <source>%1; each start costs time</source>
        <translation>%1; jeder Start kostet Zeit</translation>
    </message>
    <message>
        <source>Run one task alone and look at how it ends</source>
        <translation>Eine Aufgabe allein ausführen und ansehen, wie sie endet</translation>
    </message>
    <message>
        <source>more than none</source>
        <translation>mehr als keine</translation>
    </message>
    <message>
        <source>nothing was measured: the run ended during its warm-up</source>
        <translation>nichts wurde gemessen: der Lauf endete in der Aufwärmphase</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmphase</translation>
    </message>
    <message>
        <source>measured time above 0</source>
        <translation>gemessene Zeit über 0</translation>
    </message>
    <message>
        <source>there are no figures</source>
        <translation>es gibt keine Zahlen</translation>
    </message>
    <message>
        <source>Run it longer, or give a shorter warm-up</source>
        <translation>Länger laufen lassen oder eine kürzere Aufwärmphase angeben</translation>
    </message>
    <message>
        <source>overloaded: %1 of the offered rate was achieved, so latencies grow with the length of the run</source>
        <translation>überlastet: %1 der angebotenen Rate wurden erreicht, die Latenzen wachsen deshalb mit der Länge des Laufs</translation>
    </message>
    <message>
        <source>achieved share of the offered rate</source>
        <translation>erreichter Anteil der angebotenen Rate</translation>
    </message>
    <message>
        <source>offered rate</source>
        <translation>angebotene Rate</translation>
    </message>
    <message>
        <source>achieved / offered below 0.99 with 100 arrivals or more</source>
        <translation>erreicht / angeboten unter 0,99 bei 100 oder mehr Ankünften</translation>
    </message>
    <message>
        <source>the queue grows by %1 tasks a second</source>
        <translation>die Warteschlange wächst um %1 Aufgaben je Sekunde</translation>
    </message>
    <message>
        <source>Offer at most %1 a second, or add workers</source>
        <translation>Höchstens %1 je Sekunde anbieten oder Arbeiter hinzufügen</translation>
    </message>
    <message>
        <source>measurement disturbed: other programs used %1 of the CPUs, the hypervisor took %2</source>
        <translation>Messung gestört: andere Programme belegten %1 der CPUs, der Hypervisor nahm %2</translation>
    </message>
    <message>
        <source>CPU of other programs</source>
        <translation>CPU anderer Programme</translation>
    </message>
    <message>
        <source>steal</source>
        <translation>Steal</translation>
    </message>
    <message>
        <source>other programs and steal above 5 % of all CPUs</source>
        <translation>andere Programme und Steal über 5 % aller CPUs</translation>
    </message>
    <message>
        <source>all figures depend on what else ran</source>
        <translation>alle Zahlen hängen davon ab, was sonst lief</translation>
    </message>
    <message>
        <source>End other programs and repeat the run</source>
        <translation>Andere Programme beenden und den Lauf wiederholen</translation>
    </message>
    <message>
        <source>Parascope&apos;s own threads used %1 of a core: the load may be limited by its generator</source>
        <translation>Parascopes eigene Threads belegten %1 eines Kerns: die Last kann durch ihren Generator begrenzt sein</translation>
    </message>
    <message>
        <source>own CPU</source>
        <translation>eigene CPU</translation>
    </message>
    <message>
        <source>own CPU above 80 % of a core</source>
        <translation>eigene CPU über 80 % eines Kerns</translation>
    </message>
    <message>
        <source>throughput may be that of the generator</source>
        <translation>der Durchsatz kann der des Generators sein</translation>
    </message>
    <message>
        <source>Make tasks longer or bundle them</source>
        <translation>Aufgaben länger machen oder bündeln</translation>
    </message>
    <message>
        <source>the load generator was late: its p99 lateness is above a tenth of the median response time</source>
        <translation>der Lastgenerator war zu spät: seine p99-Verspätung liegt über einem Zehntel der mittleren Antwortzeit</translation>
    </message>
    <message>
        <source>p99 lateness</source>
        <translation>p99-Verspätung</translation>
    </message>
    <message>
        <source>median response time</source>
        <translation>Median der Antwortzeit</translation>
    </message>
    <message>
        <source>p99 lateness above 10 % of the median response time in three of four moments in which nobody else took the CPUs, or while it used half a core itself</source>
        <translation>p99-Verspätung über 10 % des Medians der Antwortzeit in drei von vier Momenten, in denen niemand sonst die CPUs nahm, oder während er selbst einen halben Kern brauchte</translation>
    </message>
    <message>
        <source>part of the response time is the generator&apos;s</source>
        <translation>ein Teil der Antwortzeit gehört dem Generator</translation>
    </message>
    <message>
        <source>Leave a CPU free for the generator, or lower the rate</source>
        <translation>Dem Generator eine CPU frei lassen oder die Rate senken</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>of submitted tasks</source>
        <translation>von abgegebenen Aufgaben</translation>
    </message>
    <message>
        <source>their results are missing</source>
        <translation>ihre Ergebnisse fehlen</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks failed</source>
        <translation>
            <numerusform>%n Aufgabe schlug fehl</numerusform>
            <numerusform>%n Aufgaben schlugen fehl</numerusform>
        </translation>
    </message>
    <message>
        <source>Read why the first one failed among the events</source>
        <translation>Unter den Ereignissen lesen, warum die erste fehlschlug</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks timed out</source>
        <translation>
            <numerusform>%n Aufgabe überschritt ihre Zeit</numerusform>
            <numerusform>%n Aufgaben überschritten ihre Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them more time, or find what holds them up</source>
        <translation>Ihnen mehr Zeit geben oder finden, was sie aufhält</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks lost with a worker that died</source>
        <translation>
            <numerusform>%n Aufgabe ging mit einem gestorbenen Arbeiter verloren</numerusform>
            <numerusform>%n Aufgaben gingen mit einem gestorbenen Arbeiter verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the exit of the worker among the events</source>
        <translation>Das Ende des Arbeiters unter den Ereignissen ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks refused by a worker</source>
        <translation>
            <numerusform>%n Aufgabe von einem Arbeiter abgelehnt</numerusform>
            <numerusform>%n Aufgaben von einem Arbeiter abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the rate or allow a longer queue</source>
        <translation>Die Rate senken oder eine längere Warteschlange erlauben</translation>
    </message>
    <message>
        <source>Little&apos;s law does not hold: throughput x response time is %1 of the tasks in flight, so don&apos;t trust the latencies</source>
        <translation>Littles Gesetz gilt nicht: Durchsatz × Antwortzeit sind %1 der Aufgaben unterwegs; den Latenzen nicht trauen</translation>
    </message>
    <message>
        <source>throughput x response time / in flight</source>
        <translation>Durchsatz × Antwortzeit / unterwegs</translation>
    </message>
    <message>
        <source>off by more than %1</source>
        <translation>Abweichung über %1</translation>
    </message>
    <message>
        <source>latencies can&apos;t be trusted</source>
        <translation>den Latenzen ist nicht zu trauen</translation>
    </message>
    <message>
        <source>Run parascope-cli selftest</source>
        <translation>parascope-cli selftest ausführen</translation>
    </message>
    <message>
        <source>the utilization law does not hold: workers were busy for %1 of the time their tasks took</source>
        <translation>das Auslastungsgesetz gilt nicht: Arbeiter waren %1 der Zeit beschäftigt, die ihre Aufgaben dauerten</translation>
    </message>
    <message>
        <source>busy time / (tasks x service time)</source>
        <translation>beschäftigte Zeit / (Aufgaben × Bedienzeit)</translation>
    </message>
    <message>
        <source>utilization or service times can&apos;t be trusted</source>
        <translation>Auslastung oder Bedienzeiten ist nicht zu trauen</translation>
    </message>
    <message>
        <source>Null test: too few runs to know the machine&apos;s noise.</source>
        <translation>Nulltest: zu wenige Läufe, um das Rauschen des Rechners zu kennen.</translation>
    </message>
    <message>
        <source>Null test, A against A over %1 runs: one run varies by %2, two halves differ by up to %3, false alarms %4. To show a change of 5 % takes %5 runs a side.</source>
        <translation>Nulltest, A gegen A über %1 Läufe: ein Lauf schwankt um %2, zwei Hälften unterscheiden sich um bis zu %3, Fehlalarme %4. Um eine Änderung von 5 % zu zeigen, braucht es %5 Läufe je Seite.</translation>
    </message>
    <message>
        <source>noisy: equal runs differ by up to %1 % here</source>
        <translation>verrauscht: gleiche Läufe unterscheiden sich hier um bis zu %1 %</translation>
    </message>
    <message>
        <source>other programs disturbed %1 of %2 cells</source>
        <translation>andere Programme störten %1 von %2 Zellen</translation>
    </message>
    <message>
        <source>99 % of tasks within %1</source>
        <translation>99 % der Aufgaben innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 at %2 % efficiency</source>
        <translation>%1 bei %2 % Effizienz</translation>
    </message>
    <message>
        <source>what it costs the main thread is not available</source>
        <translation>was es den Hauptthread kostet, ist nicht verfügbar</translation>
    </message>
    <message>
        <source>the main thread answers within %1 in 98 of 100 cases, with stalls</source>
        <translation>der Hauptthread antwortet in 98 von 100 Fällen innerhalb von %1, mit Pausen</translation>
    </message>
    <message>
        <source>the main thread answers within %1 in 98 of 100 cases, without a stall</source>
        <translation>der Hauptthread antwortet in 98 von 100 Fällen innerhalb von %1, ohne Pause</translation>
    </message>
    <message>
        <source>no worker (tasks on the main thread)</source>
        <translation>kein Arbeiter (Aufgaben auf dem Hauptthread)</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 with %2 each</source>
        <translation>%1 mit je %2</translation>
    </message>
    <message>
        <source>Use %1%2: %3, and %4</source>
        <translation>Empfohlen: %1%2: %3, und %4</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n other settings can&apos;t be told from it</source>
        <translation>
            <numerusform>%n andere Einstellung ist davon nicht zu unterscheiden</numerusform>
            <numerusform>%n andere Einstellungen sind davon nicht zu unterscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer: no cell was measured.</source>
        <translation>Keine Antwort: keine Zelle wurde gemessen.</translation>
    </message>
    <message>
        <source>No answer: no setting keeps the limits (%1).</source>
        <translation>Keine Antwort: keine Einstellung hält die Grenzen ein (%1).</translation>
    </message>
    <message>
        <source>the machine drifted: the first cell at the end is at %1 % of what it was</source>
        <translation>der Rechner driftete: die erste Zelle ist am Ende bei %1 % dessen, was sie war</translation>
    </message>
    <message>
        <source>%1 of %2 cells failed</source>
        <translation>%1 von %2 Zellen schlugen fehl</translation>
    </message>
    <message>
        <source>the sweep is not complete</source>
        <translation>die Messreihe ist nicht vollständig</translation>
    </message>
    <message>
        <source>this machine raises false alarms: %1 % of comparisons of equals</source>
        <translation>dieser Rechner gibt Fehlalarm: bei %1 % der Vergleiche von Gleichem</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Runs a program once per task and waits for it; exit code 0 is success</source>
        <translation>Startet je Aufgabe ein Programm und wartet darauf; Exit-Code 0 ist Erfolg</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Program and arguments; {threads}, {processes} and {index} are replaced</source>
        <translation>Programm und Argumente; {threads}, {processes} und {index} werden ersetzt</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Compresses its input with zlib and restores it</source>
        <translation>Komprimiert seine Eingabe mit zlib und stellt sie wieder her</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>Bytes each task receives and compresses</source>
        <translation>Bytes, die jede Aufgabe erhält und komprimiert</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 ist schnell, 9 ist klein</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>Spins, and now and then ends its worker process</source>
        <translation>Dreht sich und beendet ab und zu seinen Arbeiterprozess</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Wiederanlauf</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Signal, exit code 3 (exit), or exit code 0 (leave)</source>
        <translation>Signal, Exit-Code 3 (exit) oder Exit-Code 0 (leave)</translation>
    </message>
    <message>
        <source>False sharing</source>
        <translation>False Sharing</translation>
    </message>
    <message>
        <source>Increments counters of different workers that share a cache line</source>
        <translation>Erhöht Zähler verschiedener Arbeiter, die sich eine Cachezeile teilen</translation>
    </message>
    <message>
        <source>cache coherence</source>
        <translation>Cachekohärenz</translation>
    </message>
    <message>
        <source>Increments</source>
        <translation>Erhöhungen</translation>
    </message>
    <message>
        <source>Increments per task</source>
        <translation>Erhöhungen je Aufgabe</translation>
    </message>
    <message>
        <source>Padded</source>
        <translation>Gepolstert</translation>
    </message>
    <message>
        <source>yes gives each counter cache lines of its own: the cure</source>
        <translation>yes gibt jedem Zähler eigene Cachezeilen: die Abhilfe</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Of going wrong, in each task</source>
        <translation>Schiefzugehen, bei jeder Aufgabe</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>A worker does not go wrong before this time</source>
        <translation>Vor dieser Zeit geht bei einem Arbeiter nichts schief</translation>
    </message>
    <message>
        <source>Fibonacci</source>
        <translation>Fibonacci</translation>
    </message>
    <message>
        <source>Computes a Fibonacci number by naive recursion</source>
        <translation>Berechnet eine Fibonacci-Zahl durch naive Rekursion</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Which Fibonacci number; work grows by 1.6 per step</source>
        <translation>Welche Fibonacci-Zahl; die Arbeit wächst je Schritt um das 1,6-Fache</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>Unsinn</translation>
    </message>
    <message>
        <source>Spins, and now and then gives a wrong result or breaks the protocol</source>
        <translation>Dreht sich und liefert ab und zu ein falsches Ergebnis oder bricht das Protokoll</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wrong results, or bytes that are no frame (needs processes)</source>
        <translation>Falsche Ergebnisse oder Bytes, die kein Frame sind (braucht Prozesse)</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Hänger</translation>
    </message>
    <message>
        <source>Spins, and now and then does not come back</source>
        <translation>Dreht sich und kommt ab und zu nicht zurück</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Length of a hang; 0 = for ever</source>
        <translation>Länge eines Hängers; 0 = für immer</translation>
    </message>
    <message>
        <source>Sleeping, or using a CPU</source>
        <translation>Schlafend oder eine CPU belegend</translation>
    </message>
    <message>
        <source>Hash files</source>
        <translation>Dateien hashen</translation>
    </message>
    <message>
        <source>Hashes every file below a directory with SHA-256; results equal sha256sum&apos;s</source>
        <translation>Hasht jede Datei unter einem Ordner mit SHA-256; Ergebnisse gleich denen von sha256sum</translation>
    </message>
    <message>
        <source>disk and CPU</source>
        <translation>Platte und CPU</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Builds, writes and parses a JSON document with Qt</source>
        <translation>Baut, schreibt und liest ein JSON-Dokument mit Qt</translation>
    </message>
    <message>
        <source>CPU and allocator</source>
        <translation>CPU und Speicherverwaltung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Objects in the document</source>
        <translation>Objekte im Dokument</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Leck</translation>
    </message>
    <message>
        <source>Spins, and takes memory that it never gives back</source>
        <translation>Dreht sich und nimmt Speicher, den es nie zurückgibt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Bytes a second that each worker leaks</source>
        <translation>Bytes, die jeder Arbeiter je Sekunde verliert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>A process leaks no more than this</source>
        <translation>Ein Prozess verliert nicht mehr als das</translation>
    </message>
    <message>
        <source>A worker does not leak before this time</source>
        <translation>Vor dieser Zeit verliert ein Arbeiter keinen Speicher</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Spends a share of its time inside one lock that all threads of a process need</source>
        <translation>Verbringt einen Teil seiner Zeit in einer Sperre, die alle Threads eines Prozesses brauchen</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>Busy time of a task, without waiting for the lock</source>
        <translation>Rechenzeit einer Aufgabe ohne das Warten auf die Sperre</translation>
    </message>
    <message>
        <source>Critical share</source>
        <translation>Kritischer Anteil</translation>
    </message>
    <message>
        <source>Share of the service time inside the lock</source>
        <translation>Anteil der Bedienzeit innerhalb der Sperre</translation>
    </message>
    <message>
        <source>Mandelbrot</source>
        <translation>Mandelbrot</translation>
    </message>
    <message>
        <source>Computes a square picture of the Mandelbrot set with vector instructions</source>
        <translation>Berechnet ein quadratisches Bild der Mandelbrot-Menge mit Vektorbefehlen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Width and height of the picture</source>
        <translation>Breite und Höhe des Bildes</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Iterations after which a point counts as inside</source>
        <translation>Iterationen, nach denen ein Punkt als innen gilt</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>Multiplies two square matrices of doubles</source>
        <translation>Multipliziert zwei quadratische Matrizen aus double</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rows and columns of the matrices</source>
        <translation>Zeilen und Spalten der Matrizen</translation>
    </message>
    <message>
        <source>Loop order</source>
        <translation>Schleifenfolge</translation>
    </message>
    <message>
        <source>ikj runs along memory, ijk strides through the caches</source>
        <translation>ikj läuft am Speicher entlang, ijk springt durch die Caches</translation>
    </message>
    <message>
        <source>No-op</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Does nothing, so that the cost of dispatching a task is all there is</source>
        <translation>Tut nichts, sodass nur die Kosten der Übergabe einer Aufgabe bleiben</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Pointer chase</source>
        <translation>Zeigerjagd</translation>
    </message>
    <message>
        <source>Follows a random cycle of cache lines, one dependent load after another</source>
        <translation>Folgt einem zufälligen Kreis von Cachezeilen, ein abhängiger Zugriff nach dem anderen</translation>
    </message>
    <message>
        <source>memory latency</source>
        <translation>Speicherlatenz</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Bytes of the cycle, which all workers of a process share</source>
        <translation>Bytes des Kreises, den sich alle Arbeiter eines Prozesses teilen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Loads per task</source>
        <translation>Zugriffe je Aufgabe</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>Zugriffe</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>Primzahlen</translation>
    </message>
    <message>
        <source>Counts the primes up to a limit with a segmented sieve</source>
        <translation>Zählt die Primzahlen bis zu einer Grenze mit einem segmentierten Sieb</translation>
    </message>
    <message>
        <source>Largest number looked at</source>
        <translation>Größte betrachtete Zahl</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hashes its input with OpenSSL&apos;s SHA-256</source>
        <translation>Hasht seine Eingabe mit OpenSSLs SHA-256</translation>
    </message>
    <message>
        <source>Bytes each task receives and hashes</source>
        <translation>Bytes, die jede Aufgabe erhält und hasht</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlafen</translation>
    </message>
    <message>
        <source>Waits for the service time without using a CPU</source>
        <translation>Wartet die Bedienzeit ab, ohne eine CPU zu benutzen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sorts random 64-bit numbers</source>
        <translation>Sortiert zufällige 64-Bit-Zahlen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>Wie viele Zahlen</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Keeps a CPU busy until the service time has passed on the clock</source>
        <translation>Hält eine CPU beschäftigt, bis die Bedienzeit auf der Uhr vergangen ist</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Streams through arrays far larger than the caches</source>
        <translation>Läuft durch Felder, die viel größer als die Caches sind</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>Bytes of all arrays of a worker together</source>
        <translation>Bytes aller Felder eines Arbeiters zusammen</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>copy: a = c; triad: a = b + s c</source>
        <translation>copy: a = c; triad: a = b + s c</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Spins, and now and then throws an exception</source>
        <translation>Dreht sich und wirft ab und zu eine Ausnahme</translation>
    </message>
    <message>
        <source>Mean time a task takes</source>
        <translation>Mittlere Dauer einer Aufgabe</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>How service times vary around their mean; drawn from the task&apos;s seed</source>
        <translation>Wie Bedienzeiten um ihren Mittelwert schwanken; aus dem Startwert der Aufgabe gezogen</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>another program has locked the file</source>
        <translation>ein anderes Programm hat die Datei gesperrt</translation>
    </message>
    <message>
        <source>close the other program that uses it</source>
        <translation>das andere Programm schließen, das sie benutzt</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation>die Rechte des Ordners prüfen</translation>
    </message>
    <message>
        <source>the disk is full or a write failed</source>
        <translation>der Datenträger ist voll, oder ein Schreiben schlug fehl</translation>
    </message>
    <message>
        <source>free space or choose another folder</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>use another copy of the file</source>
        <translation>eine andere Kopie der Datei benutzen</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>check that its folder exists and may be written</source>
        <translation>prüfen, ob der Ordner existiert und beschreibbar ist</translation>
    </message>
    <message>
        <source>check the file and its folder</source>
        <translation>die Datei und ihren Ordner prüfen</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>no SQLite driver for Qt</source>
        <translation>kein SQLite-Treiber für Qt</translation>
    </message>
    <message>
        <source>install libqt6sql6-sqlite</source>
        <translation>libqt6sql6-sqlite installieren</translation>
    </message>
    <message>
        <source>can&apos;t open the recording, %1</source>
        <translation>die Aufzeichnung lässt sich nicht öffnen, %1</translation>
    </message>
    <message>
        <source>can&apos;t use the recording, %1</source>
        <translation>die Aufzeichnung lässt sich nicht benutzen, %1</translation>
    </message>
    <message>
        <source>can&apos;t read the recording, %1</source>
        <translation>die Aufzeichnung lässt sich nicht lesen, %1</translation>
    </message>
    <message>
        <source>can&apos;t write the recording, %1</source>
        <translation>die Aufzeichnung lässt sich nicht schreiben, %1</translation>
    </message>
    <message>
        <source>can&apos;t create the recording, %1</source>
        <translation>die Aufzeichnung lässt sich nicht anlegen, %1</translation>
    </message>
    <message>
        <source>can&apos;t open the history, %1</source>
        <translation>der Verlauf lässt sich nicht öffnen, %1</translation>
    </message>
    <message>
        <source>can&apos;t use the history, %1</source>
        <translation>der Verlauf lässt sich nicht benutzen, %1</translation>
    </message>
    <message>
        <source>can&apos;t read the history, %1</source>
        <translation>der Verlauf lässt sich nicht lesen, %1</translation>
    </message>
    <message>
        <source>can&apos;t open the sweep, %1</source>
        <translation>die Messreihe lässt sich nicht öffnen, %1</translation>
    </message>
    <message>
        <source>can&apos;t use the sweep, %1</source>
        <translation>die Messreihe lässt sich nicht benutzen, %1</translation>
    </message>
    <message>
        <source>can&apos;t read the sweep, %1</source>
        <translation>die Messreihe lässt sich nicht lesen, %1</translation>
    </message>
    <message>
        <source>can&apos;t write the sweep, %1</source>
        <translation>die Messreihe lässt sich nicht schreiben, %1</translation>
    </message>
    <message>
        <source>can&apos;t create the recording, the file exists already</source>
        <translation>die Aufzeichnung lässt sich nicht anlegen, die Datei gibt es schon</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>choose a folder that exists and may be written</source>
        <translation>einen Ordner wählen, der existiert und beschreibbar ist</translation>
    </message>
    <message>
        <source>%1 intervals of the run are missing, they could not be written and no more fitted in memory</source>
        <translation>%1 Intervalle des Laufs fehlen, sie ließen sich nicht schreiben und passten nicht mehr in den Speicher</translation>
    </message>
    <message>
        <source>rely on the run only up to the gap</source>
        <translation>dem Lauf nur bis zur Lücke vertrauen</translation>
    </message>
    <message>
        <source>the recording was deleted or its folder was moved while it was written</source>
        <translation>die Aufzeichnung wurde beim Schreiben gelöscht oder ihr Ordner verschoben</translation>
    </message>
    <message>
        <source>save the run again from the window or rerun it</source>
        <translation>den Lauf aus dem Fenster erneut speichern oder wiederholen</translation>
    </message>
    <message>
        <source>the recording is finished already</source>
        <translation>die Aufzeichnung ist schon abgeschlossen</translation>
    </message>
    <message>
        <source>can&apos;t create the folder for runs</source>
        <translation>der Ordner für Läufe lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>can&apos;t create a folder for this run</source>
        <translation>für diesen Lauf lässt sich kein Ordner anlegen</translation>
    </message>
    <message>
        <source>choose a folder that may be written, with --out on the command line</source>
        <translation>einen beschreibbaren Ordner wählen, auf der Befehlszeile mit --out</translation>
    </message>
    <message>
        <source>choose a folder that may be written</source>
        <translation>einen beschreibbaren Ordner wählen</translation>
    </message>
    <message>
        <source>the recording&apos;s description of the run is damaged</source>
        <translation>die Beschreibung des Laufs in der Aufzeichnung ist beschädigt</translation>
    </message>
    <message>
        <source>the recording&apos;s outcome of the run is damaged</source>
        <translation>das Ergebnis des Laufs in der Aufzeichnung ist beschädigt</translation>
    </message>
    <message>
        <source>the recording&apos;s plan can&apos;t be read, %1</source>
        <translation>der Plan der Aufzeichnung lässt sich nicht lesen, %1</translation>
    </message>
    <message>
        <source>open it with the version of Parascope that wrote it</source>
        <translation>mit der Version von Parascope öffnen, die sie schrieb</translation>
    </message>
    <message>
        <source>check the path and the permissions</source>
        <translation>den Pfad und die Rechte prüfen</translation>
    </message>
    <message>
        <source>choose a file named recording.parascope</source>
        <translation>eine Datei namens recording.parascope wählen</translation>
    </message>
    <message>
        <source>not a recording</source>
        <translation>keine Aufzeichnung</translation>
    </message>
    <message>
        <source>not a recording but another program&apos;s database</source>
        <translation>keine Aufzeichnung, sondern die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>a recording of format %1, this version reads up to %2</source>
        <translation>eine Aufzeichnung im Format %1, diese Version liest bis %2</translation>
    </message>
    <message>
        <source>install a newer Parascope</source>
        <translation>ein neueres Parascope installieren</translation>
    </message>
    <message>
        <source>the recording is cut short, %1 of %2 bytes are there</source>
        <translation>die Aufzeichnung ist abgeschnitten, %1 von %2 Bytes sind da</translation>
    </message>
    <message>
        <source>copy it again from where it was recorded</source>
        <translation>vom Ort der Aufnahme neu kopieren</translation>
    </message>
    <message>
        <source>can&apos;t create the folder of the history</source>
        <translation>der Ordner des Verlaufs lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>check the permissions of the folder above it</source>
        <translation>die Rechte des Ordners darüber prüfen</translation>
    </message>
    <message>
        <source>the history was written by a newer Parascope</source>
        <translation>der Verlauf wurde von einem neueren Parascope geschrieben</translation>
    </message>
    <message>
        <source>install that version, or move the file away</source>
        <translation>diese Version installieren oder die Datei wegschieben</translation>
    </message>
    <message>
        <source>not a history but another program&apos;s database</source>
        <translation>kein Verlauf, sondern die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>move the file away</source>
        <translation>die Datei wegschieben</translation>
    </message>
    <message>
        <source>can&apos;t put an interrupted recording together, its folder is read-only and the copy failed</source>
        <translation>eine abgebrochene Aufzeichnung lässt sich nicht zusammensetzen, ihr Ordner ist schreibgeschützt und das Kopieren schlug fehl</translation>
    </message>
    <message>
        <source>copy it with the files beside it to a folder that may be written</source>
        <translation>sie mit den Dateien daneben in einen beschreibbaren Ordner kopieren</translation>
    </message>
    <message>
        <source>interval %1 of the recording is damaged, %2</source>
        <translation>Intervall %1 der Aufzeichnung ist beschädigt, %2</translation>
    </message>
    <message>
        <source>the recording is damaged, %1</source>
        <translation>die Aufzeichnung ist beschädigt, %1</translation>
    </message>
    <message>
        <source>can&apos;t open the recording, that is no file</source>
        <translation>die Aufzeichnung lässt sich nicht öffnen, das ist keine Datei</translation>
    </message>
    <message>
        <source>name the file recording.parascope in the folder of the run</source>
        <translation>die Datei recording.parascope im Ordner des Laufs angeben</translation>
    </message>
    <message>
        <source>can&apos;t write the file, %1</source>
        <translation>die Datei lässt sich nicht schreiben, %1</translation>
    </message>
    <message>
        <source>choose a folder with free space that may be written</source>
        <translation>einen beschreibbaren Ordner mit freiem Platz wählen</translation>
    </message>
    <message>
        <source>can&apos;t create the folder</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the results of the batch are incomplete</source>
        <translation>die Ergebnisse des Stapels sind unvollständig</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>erneut ausführen</translation>
    </message>
    <message>
        <source>can&apos;t save the recording</source>
        <translation>die Aufzeichnung lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>can&apos;t write the plot</source>
        <translation>das Diagramm lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>can&apos;t tell the format</source>
        <translation>das Format ist nicht erkennbar</translation>
    </message>
    <message>
        <source>the name has to end in .csv, .png or .svg</source>
        <translation>der Name muss auf .csv, .png oder .svg enden</translation>
    </message>
    <message>
        <source>can&apos;t start a worker process</source>
        <translation>ein Arbeiterprozess lässt sich nicht starten</translation>
    </message>
    <message>
        <source>check the launcher and the installation</source>
        <translation>den Startbefehl und die Installation prüfen</translation>
    </message>
    <message>
        <source>worker process %1 ended %2 times right after its start</source>
        <translation>Arbeiterprozess %1 endete %2-mal gleich nach dem Start</translation>
    </message>
    <message>
        <source>worker process %1 was started %2 times and never got ready</source>
        <translation>Arbeiterprozess %1 wurde %2-mal gestartet und nie bereit</translation>
    </message>
    <message>
        <source>worker process %1 was started again %2 times within a minute</source>
        <translation>Arbeiterprozess %1 wurde in einer Minute %2-mal neu gestartet</translation>
    </message>
    <message>
        <source>see what it wrote to stderr</source>
        <translation>nachsehen, was er auf stderr schrieb</translation>
    </message>
    <message>
        <source>a worker process does not speak Parascope&apos;s protocol</source>
        <translation>ein Arbeiterprozess spricht nicht das Protokoll von Parascope</translation>
    </message>
    <message>
        <source>check the launcher and that it starts parascope-worker</source>
        <translation>prüfen, ob der Startbefehl parascope-worker startet</translation>
    </message>
    <message>
        <source>a worker process speaks protocol version %1, this program %2</source>
        <translation>ein Arbeiterprozess spricht Protokollversion %1, dieses Programm %2</translation>
    </message>
    <message>
        <source>install the same Parascope version on both sides</source>
        <translation>auf beiden Seiten dieselbe Version von Parascope installieren</translation>
    </message>
    <message>
        <source>can&apos;t create a pipe to a child</source>
        <translation>zu einem Kindprozess lässt sich keine Pipe anlegen</translation>
    </message>
    <message>
        <source>use fewer processes or raise the limit of open files (ulimit -n)</source>
        <translation>weniger Prozesse nehmen oder die Grenze offener Dateien erhöhen (ulimit -n)</translation>
    </message>
    <message>
        <source>PARASCOPE_WORKER does not name a program that can be started</source>
        <translation>PARASCOPE_WORKER nennt kein startbares Programm</translation>
    </message>
    <message>
        <source>correct or unset PARASCOPE_WORKER</source>
        <translation>PARASCOPE_WORKER berichtigen oder löschen</translation>
    </message>
    <message>
        <source>the program of the worker processes is missing</source>
        <translation>das Programm der Arbeiterprozesse fehlt</translation>
    </message>
    <message>
        <source>looked for %1</source>
        <translation>gesucht: %1</translation>
    </message>
    <message>
        <source>install parascope-worker there or name it in PARASCOPE_WORKER</source>
        <translation>parascope-worker dort installieren oder in PARASCOPE_WORKER nennen</translation>
    </message>
    <message>
        <source>can&apos;t use shared memory with these children</source>
        <translation>mit diesen Kindprozessen geht kein gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>use --channel stdio or auto</source>
        <translation>Kanal stdio oder auto nehmen</translation>
    </message>
    <message>
        <source>inputs and results of a task may have at most 63 MiB over stdio</source>
        <translation>Eingaben und Ergebnisse einer Aufgabe dürfen über stdio höchstens 63 MiB haben</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>make the task smaller or use --transfer shared</source>
        <translation>die Aufgabe verkleinern oder Übergabe shared nehmen</translation>
    </message>
    <message>
        <source>can&apos;t get memory for tasks</source>
        <translation>kein Speicher für Aufgaben zu bekommen</translation>
    </message>
    <message>
        <source>can&apos;t create shared memory</source>
        <translation>gemeinsamer Speicher lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>use fewer tasks in flight or smaller payloads</source>
        <translation>weniger Aufgaben unterwegs oder kleinere Nutzlasten nehmen</translation>
    </message>
    <message>
        <source>too many changes of the task size in one run</source>
        <translation>zu viele Änderungen der Aufgabengröße in einem Lauf</translation>
    </message>
    <message>
        <source>the task size was changed too often in this run</source>
        <translation>die Aufgabengröße wurde in diesem Lauf zu oft geändert</translation>
    </message>
    <message>
        <source>start a new run</source>
        <translation>einen neuen Lauf starten</translation>
    </message>
    <message>
        <source>this run has no room for tasks that large</source>
        <translation>dieser Lauf hat keinen Platz für so große Aufgaben</translation>
    </message>
    <message>
        <source>start a new run with that size</source>
        <translation>einen neuen Lauf mit dieser Größe starten</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; has no task size</source>
        <translation>die Last „%1“ hat keine Aufgabengröße</translation>
    </message>
    <message>
        <source>the results of %1 items need more than 1 GiB</source>
        <translation>die Ergebnisse von %1 Elementen brauchen mehr als 1 GiB</translation>
    </message>
    <message>
        <source>use fewer items</source>
        <translation>weniger Elemente nehmen</translation>
    </message>
    <message>
        <source>a write failed and the disk may be full</source>
        <translation>ein Schreiben schlug fehl, der Datenträger ist vielleicht voll</translation>
    </message>
    <message>
        <source>task size → %1</source>
        <translation>Aufgabengröße → %1</translation>
    </message>
    <message>
        <source>warm-up over</source>
        <translation>Aufwärmphase vorbei</translation>
    </message>
    <message>
        <source>warm-up ended by its limit, without a steady state</source>
        <translation>Aufwärmphase durch ihre Grenze beendet, ohne stabilen Zustand</translation>
    </message>
    <message>
        <source>a task alone takes %1</source>
        <translation>eine Aufgabe allein braucht %1</translation>
    </message>
    <message>
        <source>a task alone takes %1 and %2 of CPU time</source>
        <translation>eine Aufgabe allein braucht %1 und %2 CPU-Zeit</translation>
    </message>
    <message>
        <source>a task failed without a message</source>
        <translation>eine Aufgabe schlug ohne Meldung fehl</translation>
    </message>
    <message>
        <source>wrong result</source>
        <translation>falsches Ergebnis</translation>
    </message>
    <message>
        <source>worker P%1 ready in %2 ms</source>
        <translation>Arbeiter P%1 bereit nach %2 ms</translation>
    </message>
    <message>
        <source>worker P%1 is started again</source>
        <translation>Arbeiter P%1 wird neu gestartet</translation>
    </message>
    <message>
        <source>worker P%1 exited (%2)</source>
        <translation>Arbeiter P%1 endete (%2)</translation>
    </message>
    <message>
        <source>worker P%1 ended: %2</source>
        <translation>Arbeiter P%1 endete: %2</translation>
    </message>
    <message>
        <source>worker P%1 is given up: %2</source>
        <translation>Arbeiter P%1 wird aufgegeben: %2</translation>
    </message>
    <message>
        <source>worker P%1 hangs: %2</source>
        <translation>Arbeiter P%1 hängt: %2</translation>
    </message>
    <message>
        <source>worker P%1: %2</source>
        <translation>Arbeiter P%1: %2</translation>
    </message>
    <message>
        <source>task %1 overran the time-out after %2</source>
        <translation>Aufgabe %1 überschritt die Zeitgrenze nach %2</translation>
    </message>
    <message>
        <source>ended by time-out: task %1</source>
        <translation>durch Zeitgrenze beendet: Aufgabe %1</translation>
    </message>
    <message>
        <source>%1: worker P%2 is ended</source>
        <translation>%1: Arbeiter P%2 wird beendet</translation>
    </message>
    <message>
        <source>%1: a thread can&apos;t be ended, it goes on</source>
        <translation>%1: ein Thread kann nicht beendet werden, er läuft weiter</translation>
    </message>
    <message>
        <source>worker P%1 ended by memory limit: %2 of %3</source>
        <translation>Arbeiter P%1 durch Speichergrenze beendet: %2 von %3</translation>
    </message>
    <message>
        <source>ended by memory limit: %1 of %2</source>
        <translation>durch Speichergrenze beendet: %1 von %2</translation>
    </message>
    <message>
        <source>worker P%1 ended by memory limit: it asked for more than %2</source>
        <translation>Arbeiter P%1 durch Speichergrenze beendet: er verlangte mehr als %2</translation>
    </message>
    <message>
        <source>ended by memory limit: it asked for more than %1</source>
        <translation>durch Speichergrenze beendet: verlangte mehr als %1</translation>
    </message>
    <message>
        <source>worker P%1 is replaced %2</source>
        <translation>Arbeiter P%1 wird ersetzt, %2</translation>
    </message>
    <message>
        <source>after %1 tasks</source>
        <translation>nach %1 Aufgaben</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>%1 sent to worker P%2</source>
        <translation>%1 an Arbeiter P%2 gesendet</translation>
    </message>
    <message>
        <source>%1: there is no such worker now</source>
        <translation>%1: diesen Arbeiter gibt es gerade nicht</translation>
    </message>
    <message>
        <source>%1 did not happen: the run ended before</source>
        <translation>%1 ist nicht geschehen: Der Lauf war vorher zu Ende</translation>
    </message>
    <message>
        <source>not changed: %1</source>
        <translation>nicht geändert: %1</translation>
    </message>
    <message>
        <source>the accounts are wrong: %1 tasks were submitted, %2 have an outcome</source>
        <translation>die Zählung stimmt nicht: %1 Aufgaben wurden übergeben, %2 haben ein Ergebnis</translation>
    </message>
    <message>
        <source>a thread still runs its task and can&apos;t be ended from outside; it stays until it comes back or Parascope exits</source>
        <translation>ein Thread führt seine Aufgabe noch aus und kann von außen nicht beendet werden; er bleibt, bis er fertig ist oder Parascope endet</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>killed by signal %1</source>
        <translation>durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>no sign of life for %1 s (it was stopped)</source>
        <translation>kein Lebenszeichen seit %1 s (er wurde angehalten)</translation>
    </message>
    <message>
        <source>no sign of life for %1 s</source>
        <translation>kein Lebenszeichen seit %1 s</translation>
    </message>
    <message>
        <source>its main thread hung for %1 s</source>
        <translation>sein Hauptthread hing %1 s lang</translation>
    </message>
    <message>
        <source>did not get ready within %1 s</source>
        <translation>wurde nicht innerhalb von %1 s bereit</translation>
    </message>
    <message>
        <source>did not exit after its error</source>
        <translation>endete nach seinem Fehler nicht</translation>
    </message>
    <message>
        <source>closed its output</source>
        <translation>schloss seine Ausgabe</translation>
    </message>
    <message>
        <source>sent an unexpected %1 frame</source>
        <translation>schickte einen unerwarteten Rahmen: %1</translation>
    </message>
    <message>
        <source>sent a malformed %1 frame</source>
        <translation>schickte einen fehlerhaften Rahmen: %1</translation>
    </message>
    <message>
        <source>it answered for a task it was not given</source>
        <translation>er antwortete auf eine Aufgabe, die er nicht bekam</translation>
    </message>
    <message>
        <source>answered for a task it was not given</source>
        <translation>antwortete auf eine Aufgabe, die er nicht bekam</translation>
    </message>
    <message>
        <source>the process closed its output</source>
        <translation>der Prozess schloss seine Ausgabe</translation>
    </message>
    <message>
        <source>the process ended in the middle of a frame</source>
        <translation>der Prozess endete mitten in einem Rahmen</translation>
    </message>
    <message>
        <source>it hung until it was cancelled</source>
        <translation>sie hing, bis sie abgebrochen wurde</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>the run failed</source>
        <translation>der Lauf schlug fehl</translation>
    </message>
    <message>
        <source>no task was completed in the measured part: make the runs longer than a task</source>
        <translation>im gemessenen Teil wurde keine Aufgabe fertig: die Läufe müssen länger sein als eine Aufgabe</translation>
    </message>
    <message>
        <source>known within %1 % after %2 runs</source>
        <translation>nach %2 Läufen auf %1 % genau bekannt</translation>
    </message>
    <message>
        <source>cannot win: its best of %1 runs is %2 % of the leader&apos;s worst</source>
        <translation>kann nicht gewinnen: der beste von %1 Läufen erreicht %2 % des schlechtesten der führenden Zelle</translation>
    </message>
    <message>
        <source>%1 is %2, above %3</source>
        <translation>%1 ist %2, über %3</translation>
    </message>
    <message>
        <source>no peak: the law rises without end, which no machine does</source>
        <translation>kein Gipfel: das Gesetz steigt ohne Ende, was keine Maschine tut</translation>
    </message>
    <message>
        <source>extrapolated: the peak at N = %1 lies outside of the measured range %2 to %3</source>
        <translation>extrapoliert: der Gipfel bei N = %1 liegt außerhalb des gemessenen Bereichs von %2 bis %3</translation>
    </message>
    <message>
        <source>superlinear: with N = %1 each does %2 times the work of N = %3; look for a cache that became large enough, or a first point that is too low</source>
        <translation>superlinear: bei N = %1 leistet jeder das %2-Fache wie bei N = %3; vielleicht wurde ein Cache groß genug, oder der erste Punkt ist zu niedrig</translation>
    </message>
    <message>
        <source>bound by memory bandwidth: with N = %1 a task takes %2 times the CPU time it takes with N = %3, so the workers wait for memory, not for each other</source>
        <translation>durch Speicherbandbreite begrenzt: bei N = %1 braucht eine Aufgabe das %2-Fache der CPU-Zeit von N = %3; die Arbeiter warten auf den Speicher, nicht aufeinander</translation>
    </message>
    <message>
        <source>few points: %1 different N; 6 or more make errors that can be trusted</source>
        <translation>wenige Punkte: %1 verschiedene N; ab 6 sind die Fehlergrenzen verlässlich</translation>
    </message>
    <message>
        <source>no errors: as many parameters as points, so nothing is left to judge the fit by</source>
        <translation>keine Fehlergrenzen: so viele Parameter wie Punkte, nichts bleibt, um die Anpassung zu beurteilen</translation>
    </message>
    <message>
        <source>poor fit: R² is %1, the law does not describe these points</source>
        <translation>schlechte Anpassung: R² ist %1, das Gesetz beschreibt diese Punkte nicht</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>%1 bis %2 nehmen</translation>
    </message>
    <message>
        <source>use a multiple of %1, up to %2</source>
        <translation>ein Vielfaches von %1 nehmen, bis %2</translation>
    </message>
    <message>
        <source>allowed: %1 to %2</source>
        <translation>erlaubt: %1 bis %2</translation>
    </message>
    <message>
        <source>%1 threads in each of %2 processes are %3 workers</source>
        <translation>%1 Threads in jedem von %2 Prozessen sind %3 Arbeiter</translation>
    </message>
    <message>
        <source>at most %1 in all</source>
        <translation>höchstens %1 insgesamt</translation>
    </message>
    <message>
        <source>transfer &apos;move&apos; is not possible between processes</source>
        <translation>Übergabe „move“ geht nicht zwischen Prozessen</translation>
    </message>
    <message>
        <source>use copy or shared, or 0 processes</source>
        <translation>copy oder shared nehmen, oder 0 Prozesse</translation>
    </message>
    <message>
        <source>channel &apos;shm&apos; needs local children, and the plan has a launcher</source>
        <translation>Kanal „shm“ braucht lokale Kindprozesse, und der Plan hat einen Startbefehl</translation>
    </message>
    <message>
        <source>use channel stdio or auto</source>
        <translation>Kanal stdio oder auto nehmen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for process %2 of %3</source>
        <translation>„%1“ gilt Prozess %2 von %3</translation>
    </message>
    <message>
        <source>processes count from 1</source>
        <translation>Prozesse zählen ab 1</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; ends the process it runs in, and that would be Parascope itself</source>
        <translation>die Last „%1“ beendet den Prozess, in dem sie läuft, und das wäre Parascope selbst</translation>
    </message>
    <message>
        <source>a memory limit is for child processes</source>
        <translation>eine Speichergrenze gilt Kindprozessen</translation>
    </message>
    <message>
        <source>only child processes can be recycled</source>
        <translation>nur Kindprozesse können erneuert werden</translation>
    </message>
    <message>
        <source>faults can only be injected into child processes</source>
        <translation>Störungen gehen nur in Kindprozessen</translation>
    </message>
    <message>
        <source>give --processes</source>
        <translation>Prozesse angeben</translation>
    </message>
    <message>
        <source>only an open loop has a queue that can be full</source>
        <translation>nur bei fester Rate gibt es eine Warteschlange, die voll sein kann</translation>
    </message>
    <message>
        <source>give --rate</source>
        <translation>eine Rate angeben</translation>
    </message>
    <message>
        <source>a queue policy needs a queue</source>
        <translation>eine Warteschlangenregel braucht eine Warteschlange</translation>
    </message>
    <message>
        <source>give --queue N</source>
        <translation>eine Warteschlangengrenze angeben</translation>
    </message>
    <message>
        <source>an open loop needs a rate above 0</source>
        <translation>ein offener Kreis braucht eine Rate über 0</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; runs as a batch</source>
        <translation>die Last „%1“ läuft als Stapel</translation>
    </message>
    <message>
        <source>leave out --rate and --in-flight</source>
        <translation>keine Rate und keine Zahl unterwegs angeben</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; needs a directory</source>
        <translation>die Last „%1“ braucht einen Ordner</translation>
    </message>
    <message>
        <source>give --input DIR</source>
        <translation>einen Eingabeordner angeben</translation>
    </message>
    <message>
        <source>a batch needs a number of items</source>
        <translation>ein Stapel braucht eine Zahl von Elementen</translation>
    </message>
    <message>
        <source>give --items N</source>
        <translation>eine Zahl von Elementen angeben</translation>
    </message>
    <message>
        <source>unknown workload &apos;%1&apos;</source>
        <translation>unbekannte Last „%1“</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>eine wählen von: %1</translation>
    </message>
    <message>
        <source>plan field &apos;%1&apos; is not what it should be</source>
        <translation>Planfeld „%1“ ist nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>it takes %1</source>
        <translation>es nimmt %1</translation>
    </message>
    <message>
        <source>unknown plan field &apos;%1&apos;</source>
        <translation>unbekanntes Planfeld „%1“</translation>
    </message>
    <message>
        <source>remove it or correct its name</source>
        <translation>entfernen oder seinen Namen berichtigen</translation>
    </message>
    <message>
        <source>the plan is not JSON</source>
        <translation>der Plan ist kein JSON</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>Byte %1: %2</translation>
    </message>
    <message>
        <source>correct it or export a plan anew</source>
        <translation>berichtigen oder einen Plan neu exportieren</translation>
    </message>
    <message>
        <source>the plan is not a JSON object</source>
        <translation>der Plan ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the plan names no workload</source>
        <translation>der Plan nennt keine Last</translation>
    </message>
    <message>
        <source>add a field as in &quot;workload&quot;: &quot;sha256&quot;</source>
        <translation>ein Feld ergänzen wie &quot;workload&quot;: &quot;sha256&quot;</translation>
    </message>
    <message>
        <source>can&apos;t read the plan</source>
        <translation>der Plan lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>den Pfad prüfen</translation>
    </message>
    <message>
        <source>the plan is larger than 1 MiB</source>
        <translation>der Plan ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no injection: %2</source>
        <translation>„%1“ ist keine Störung: %2</translation>
    </message>
    <message>
        <source>command not found</source>
        <translation>Befehl nicht gefunden</translation>
    </message>
    <message>
        <source>it must be an executable file</source>
        <translation>es muss eine ausführbare Datei sein</translation>
    </message>
    <message>
        <source>install it, or give its full path</source>
        <translation>ihn installieren oder den vollen Pfad angeben</translation>
    </message>
    <message>
        <source>running commands is not available on this platform</source>
        <translation>Befehle lassen sich auf dieser Plattform nicht ausführen</translation>
    </message>
    <message>
        <source>a quote or a backslash is left open in the command</source>
        <translation>im Befehl bleibt ein Anführungszeichen oder ein Backslash offen</translation>
    </message>
    <message>
        <source>no command given</source>
        <translation>kein Befehl angegeben</translation>
    </message>
    <message>
        <source>name one with --param command=&quot;program arguments&quot;</source>
        <translation>einen angeben, auf der Befehlszeile mit --param command=&quot;program arguments&quot;</translation>
    </message>
    <message>
        <source>can&apos;t load OpenSSL 3</source>
        <translation>OpenSSL 3 lässt sich nicht laden</translation>
    </message>
    <message>
        <source>install libssl3, which brings libcrypto.so.3</source>
        <translation>libssl3 installieren, das libcrypto.so.3 mitbringt</translation>
    </message>
    <message>
        <source>can&apos;t read the input directory</source>
        <translation>der Eingabeordner lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>no input directory given</source>
        <translation>kein Eingabeordner angegeben</translation>
    </message>
    <message>
        <source>name one with --input DIR</source>
        <translation>einen angeben, auf der Befehlszeile mit --input</translation>
    </message>
    <message>
        <source>no files in the input directory</source>
        <translation>keine Dateien im Eingabeordner</translation>
    </message>
    <message>
        <source>name a directory with regular files in it or below</source>
        <translation>einen Ordner mit gewöhnlichen Dateien darin oder darunter angeben</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>parameter &apos;%1&apos; of %2</source>
        <translation>Parameter „%1“ von %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a choice</source>
        <translation>„%1“ steht nicht zur Wahl</translation>
    </message>
    <message>
        <source>choices: %1</source>
        <translation>zur Wahl: %1</translation>
    </message>
    <message>
        <source>unknown parameter &apos;%1&apos; of %2</source>
        <translation>unbekannter Parameter „%1“ von %2</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>bekannt: %1</translation>
    </message>
    <message>
        <source>a text is needed, not a number</source>
        <translation>gebraucht wird ein Text, keine Zahl</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot; as %2</source>
        <translation>„%1“ ist nicht lesbar als %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range for %2</source>
        <translation>„%1“ ist außerhalb des Bereichs für %2</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>eine Dauer</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>eine Größe</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for %2</source>
        <translation>„%1“ ist kein Wert für %2</translation>
    </message>
    <message>
        <source>give a whole number</source>
        <translation>eine ganze Zahl angeben</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>es gibt keine Einstellung „%1“</translation>
    </message>
    <message>
        <source>nothing to sweep over</source>
        <translation>nichts zu durchlaufen</translation>
    </message>
    <message>
        <source>give --threads 1-8 or --processes 0,1,2 or --sweep NAME=RANGE</source>
        <translation>Threads wie 1-8 oder Prozesse wie 0,1,2 angeben</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 Wiederholungen</translation>
    </message>
    <message>
        <source>the sweep would have no or more than %1 cells</source>
        <translation>die Messreihe hätte keine oder mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>use steps, as in 1-64*2</source>
        <translation>Schritte nehmen, wie 1-64*2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a range</source>
        <translation>„%1“ ist kein Bereich</translation>
    </message>
    <message>
        <source>as in 1-8, 1-8+2, 1-32*2, 1,2,4 or auto</source>
        <translation>wie 1-8, 1-8+2, 1-32*2, 1,2,4 oder auto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too many values</source>
        <translation>„%1“ hat zu viele Werte</translation>
    </message>
    <message>
        <source>use steps, as in 1-1000+50 or 1-1024*2</source>
        <translation>Schritte nehmen, wie 1-1000+50 oder 1-1024*2</translation>
    </message>
    <message>
        <source>the sweep was begun on another machine</source>
        <translation>die Messreihe wurde auf einer anderen Maschine begonnen</translation>
    </message>
    <message>
        <source>begin a new one in another folder</source>
        <translation>eine neue in einem anderen Ordner beginnen</translation>
    </message>
    <message>
        <source>the folder holds a sweep of another plan</source>
        <translation>der Ordner enthält eine Messreihe eines anderen Plans</translation>
    </message>
    <message>
        <source>choose another folder, or go on with that one by --resume</source>
        <translation>einen anderen Ordner wählen oder jene mit --resume fortsetzen</translation>
    </message>
    <message>
        <source>not a sweep, %1</source>
        <translation>keine Messreihe, %1</translation>
    </message>
    <message>
        <source>choose another file or folder</source>
        <translation>eine andere Datei oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>can&apos;t create the sweep, the file exists already</source>
        <translation>die Messreihe lässt sich nicht anlegen, die Datei gibt es schon</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>there is no sweep</source>
        <translation>es gibt keine Messreihe</translation>
    </message>
    <message>
        <source>give the folder of a sweep that was begun</source>
        <translation>den Ordner einer begonnenen Messreihe angeben</translation>
    </message>
    <message>
        <source>as in kill@5s or stop@2s:1 (kill, term, stop, cont)</source>
        <translation>wie kill@5s oder stop@2s:1 (kill, term, stop, cont)</translation>
    </message>
    <message>
        <source>use 1 to 1000</source>
        <translation>1 bis 1000 nehmen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a limit</source>
        <translation>„%1“ ist keine Grenze</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>as in main_p98_ms=50</source>
        <translation>wie main_p98_ms=50</translation>
    </message>
    <message>
        <source>as in main_p98_ms=50, response_p99_ms=20, memory=512MiB or errors=0</source>
        <translation>wie main_p98_ms=50, response_p99_ms=20, memory=512MiB oder errors=0</translation>
    </message>
    <message>
        <source>another program&apos;s file</source>
        <translation>die Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>written by a newer Parascope</source>
        <translation>von einem neueren Parascope geschrieben</translation>
    </message>
    <message>
        <source>%1 Other load disturbed the measurement: repeat it before you rely on it.</source>
        <translation>%1 Andere Last störte die Messung: vor dem Verwenden wiederholen.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 completed, half of the tasks within %2</source>
        <translation>%1 erledigt, die Hälfte der Aufgaben in %2</translation>
    </message>
    <message>
        <source>%1 completed, half of the tasks within %2 and 99 % within %3</source>
        <translation>%1 erledigt, die Hälfte der Aufgaben in %2 und 99 % in %3</translation>
    </message>
    <message>
        <source>Overloaded: of %1 offered only %2 were completed, so latencies grow with the length of the run</source>
        <translation>Überlastet: von %1 angebotenen wurden nur %2 erledigt, die Latenzen wachsen mit der Länge des Laufs</translation>
    </message>
    <message>
        <source>the main thread was not watched</source>
        <translation>der Hauptthread wurde nicht beobachtet</translation>
    </message>
    <message>
        <source>the main thread stayed responsive (p99 delay %1, no stall)</source>
        <translation>der Hauptthread blieb ansprechbar (Verzögerung p99 %1, keine Pause)</translation>
    </message>
    <message>
        <source>the main thread stalled once, %1 at the longest</source>
        <translation>der Hauptthread pausierte einmal, längstens %1</translation>
    </message>
    <message>
        <source>the main thread stalled %1 times, %2 at the longest</source>
        <translation>der Hauptthread pausierte %1-mal, längstens %2</translation>
    </message>
    <message>
        <source>1 task gave no result</source>
        <translation>1 Aufgabe blieb ohne Ergebnis</translation>
    </message>
    <message>
        <source>%1 tasks gave no result</source>
        <translation>%1 Aufgaben blieben ohne Ergebnis</translation>
    </message>
    <message>
        <source>Nothing was measured: the run ended during its warm-up.</source>
        <translation>Nichts wurde gemessen: der Lauf endete in der Aufwärmphase.</translation>
    </message>
    <message>
        <source>No task was completed while measuring</source>
        <translation>Während der Messung wurde keine Aufgabe fertig</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in_flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>task_size</source>
        <translation>Aufgabengröße</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Wiederholversuche</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>memory_limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>sample_every</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>probe_every</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>duration (seconds)</source>
        <translation>Dauer (Sekunden)</translation>
    </message>
    <message>
        <source>warmup (seconds)</source>
        <translation>Aufwärmphase (Sekunden)</translation>
    </message>
    <message>
        <source>timeout (seconds)</source>
        <translation>Zeitgrenze (Sekunden)</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 Prozesse</translation>
    </message>
    <message>
        <source>inline on the main thread</source>
        <translation>direkt im Hauptthread</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 or more in flight</source>
        <translation>%1 oder mehr unterwegs</translation>
    </message>
    <message>
        <source>%1, closed loop, %2</source>
        <translation>%1, geschlossener Kreis, %2</translation>
    </message>
    <message>
        <source>%1, open loop, %2 arrivals, %3</source>
        <translation>%1, offener Kreis, Ankünfte %2, %3</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>%1, batch</source>
        <translation>%1, Stapel</translation>
    </message>
    <message>
        <source>resampled blocks of time</source>
        <translation>Bootstrap über Zeitblöcke</translation>
    </message>
    <message>
        <source>Welch&apos;s t of the logarithms</source>
        <translation>Welchs t der Logarithmen</translation>
    </message>
    <message>
        <source>bootstrap of the medians</source>
        <translation>Bootstrap der Mediane</translation>
    </message>
    <message>
        <source>Wilcoxon&apos;s signed ranks</source>
        <translation>Wilcoxons Vorzeichenränge</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A tie: %1; %2.</source>
        <translation>Unentschieden: %1; %2.</translation>
    </message>
    <message>
        <source>worker process P%1 died (%2)</source>
        <translation>Arbeiterprozess P%1 ist gestorben (%2)</translation>
    </message>
    <message>
        <source>%1, first P%2 (%3)</source>
        <translation>%1, zuerst P%2 (%3)</translation>
    </message>
    <message>
        <source>ready again after</source>
        <translation>wieder bereit nach</translation>
    </message>
    <message>
        <source>began at</source>
        <translation>begann bei</translation>
    </message>
    <message>
        <source>Set retries to 1: tasks that a process takes with it are given out again</source>
        <translation>Die Wiederholungen auf 1 setzen: Aufgaben, die ein Prozess mitnimmt, werden dann neu vergeben</translation>
    </message>
    <message>
        <source>Leave out the faults that the plan injects</source>
        <translation>Die Fehler weglassen, die der Plan einstreut</translation>
    </message>
    <message>
        <source>Set a memory limit: the system kills a process in this way when it has no memory left</source>
        <translation>Eine Speichergrenze setzen: so beendet das System einen Prozess, wenn ihm der Speicher ausgeht</translation>
    </message>
    <message>
        <source>measurement disturbed: other programs used %1 of the CPUs</source>
        <translation>Messung gestört: andere Programme belegten %1 der CPUs</translation>
    </message>
    <message>
        <source>measurement disturbed: the hypervisor took %1 of the CPUs</source>
        <translation>Messung gestört: der Hypervisor nahm %1 der CPUs</translation>
    </message>
    <message>
        <source>its last words: %1</source>
        <translation>seine letzten Worte: %1</translation>
    </message>
    <message>
        <source>it wrote nothing to stderr</source>
        <translation>er schrieb nichts auf stderr</translation>
    </message>
    <message>
        <source>no difference shown: the interval holds 0 %</source>
        <translation>kein Unterschied nachgewiesen: das Intervall enthält 0 %</translation>
    </message>
    <message>
        <source>Response p99.9</source>
        <translation>Antwortzeit p99,9</translation>
    </message>
    <message>
        <source>response p99.9</source>
        <translation>Antwortzeit p99,9</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>Max. Pause</translation>
    </message>
    <message>
        <source>max stall</source>
        <translation>längste Pause</translation>
    </message>
    <message>
        <source>CPU, all cores</source>
        <translation>CPU, alle Kerne</translation>
    </message>
    <message>
        <source>CPU of all cores</source>
        <translation>CPU aller Kerne</translation>
    </message>
    <message>
        <source>a longer run has longer stalls, and these differ in length</source>
        <translation>ein längerer Lauf hat längere Pausen, und diese sind verschieden lang</translation>
    </message>
    <message>
        <source>a change that is neither better nor worse</source>
        <translation>eine Änderung, die weder besser noch schlechter ist</translation>
    </message>
    <message>
        <source>contention σ not detectable: its interval holds 0, so no serial part is shown</source>
        <translation>Konkurrenz σ nicht nachweisbar: das Intervall enthält 0, ein serieller Anteil ist nicht gezeigt</translation>
    </message>
    <message>
        <source>coherency κ not detectable: its interval holds 0, so more workers may cost nothing</source>
        <translation>Kohärenz κ nicht nachweisbar: das Intervall enthält 0, mehr Arbeiter kosten vielleicht nichts</translation>
    </message>
</context>
<context>
    <name>CoresPlot</name>
    <message>
        <source>core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Report (HTML)…</source>
        <translation>Bericht (HTML)…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Bericht (PDF)…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Report (Markdown)…</source>
        <translation>Bericht (Markdown)…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV files…</source>
        <translation>CSV-Dateien…</translation>
    </message>
    <message>
        <source>All figures (JSON)…</source>
        <translation>Alle Zahlen (JSON)…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Trace for Perfetto or Chrome…</source>
        <translation>Trace für Perfetto oder Chrome…</translation>
    </message>
    <message>
        <source>Traces (*.trace.json)</source>
        <translation>Traces (*.trace.json)</translation>
    </message>
    <message>
        <source>HdrHistogram log…</source>
        <translation>HdrHistogram-Protokoll…</translation>
    </message>
    <message>
        <source>HdrHistogram logs (*.hlog)</source>
        <translation>HdrHistogram-Protokolle (*.hlog)</translation>
    </message>
    <message>
        <source>Percentile table…</source>
        <translation>Perzentiltabelle…</translation>
    </message>
    <message>
        <source>Percentile tables (*.hgrm)</source>
        <translation>Perzentiltabellen (*.hgrm)</translation>
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
        <translation>der Hauptthread antwortete %1 lang nicht</translation>
    </message>
    <message>
        <source>A task on the main thread blocks everything else for as long as it takes.</source>
        <translation>Eine Aufgabe auf dem Hauptthread hält alles andere auf, solange sie dauert.</translation>
    </message>
    <message>
        <source>loop delay p99 %1 inline, %2 in a pool</source>
        <translation>Schleifenverzug p99 %1 direkt, %2 im Pool</translation>
    </message>
    <message>
        <source>The same work in a pool leaves the main thread free to answer.</source>
        <translation>Dieselbe Arbeit in einem Pool lässt den Hauptthread frei antworten.</translation>
    </message>
    <message>
        <source>%1 CPUs of work done with tasks of 5 µs, %2 with tasks of 2 ms</source>
        <translation>%1 CPUs Arbeit mit Aufgaben von 5 µs, %2 mit Aufgaben von 2 ms</translation>
    </message>
    <message>
        <source>Handing a task over has a price: tasks have to be much longer than that.</source>
        <translation>Eine Aufgabe zu übergeben hat ihren Preis: Aufgaben müssen viel länger sein.</translation>
    </message>
    <message>
        <source>%1 with threads, %2 with processes</source>
        <translation>%1 mit Threads, %2 mit Prozessen</translation>
    </message>
    <message>
        <source>For work that shares nothing it makes little difference: choose by safety and memory.</source>
        <translation>Für Arbeit, die nichts teilt, macht es wenig Unterschied: nach Sicherheit und Speicher wählen.</translation>
    </message>
    <message>
        <source>%1 crashes, %2 started again, %3 tasks lost, %4 done</source>
        <translation>%1 Abstürze, %2 neu gestartet, %3 Aufgaben verloren, %4 erledigt</translation>
    </message>
    <message>
        <source>A crash takes one process and its tasks, not the application.</source>
        <translation>Ein Absturz nimmt einen Prozess und seine Aufgaben mit, nicht die Anwendung.</translation>
    </message>
    <message>
        <source>%1 with a copied megabyte, %2 with a shared one</source>
        <translation>%1 mit kopiertem Megabyte, %2 mit geteiltem</translation>
    </message>
    <message>
        <source>A message that is shared costs the same whatever its size; a copied one does not.</source>
        <translation>Eine geteilte Nachricht kostet bei jeder Größe gleich viel, eine kopierte nicht.</translation>
    </message>
    <message>
        <source>A blocked main thread</source>
        <translation>Ein blockierter Hauptthread</translation>
    </message>
    <message>
        <source>a task of 150 ms on the main thread freezes the window for 150 ms</source>
        <translation>eine Aufgabe von 150 ms auf dem Hauptthread friert das Fenster 150 ms ein</translation>
    </message>
    <message>
        <source>The same work in a pool</source>
        <translation>Dieselbe Arbeit in einem Pool</translation>
    </message>
    <message>
        <source>threads keep the main thread free: its delays fall to a fraction</source>
        <translation>Threads halten den Hauptthread frei: sein Verzug fällt auf einen Bruchteil</translation>
    </message>
    <message>
        <source>Tasks that are too small</source>
        <translation>Zu kleine Aufgaben</translation>
    </message>
    <message>
        <source>tasks of 5 µs spend much of their time being handed over</source>
        <translation>Aufgaben von 5 µs verbringen viel ihrer Zeit mit der Übergabe</translation>
    </message>
    <message>
        <source>Threads or processes</source>
        <translation>Threads oder Prozesse</translation>
    </message>
    <message>
        <source>hashing is as fast in threads as in processes</source>
        <translation>Hashen ist in Threads so schnell wie in Prozessen</translation>
    </message>
    <message>
        <source>Crash and respawn</source>
        <translation>Absturz und Neustart</translation>
    </message>
    <message>
        <source>a process that crashes is started again and the run goes on</source>
        <translation>ein abgestürzter Prozess wird neu gestartet, und der Lauf geht weiter</translation>
    </message>
    <message>
        <source>Copied or shared message</source>
        <translation>Kopierte oder geteilte Nachricht</translation>
    </message>
    <message>
        <source>a megabyte that is copied to each task costs throughput, a shared one does not</source>
        <translation>ein Megabyte, das zu jeder Aufgabe kopiert wird, kostet Durchsatz, ein geteiltes nicht</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;Colours of maps</source>
        <translation>&amp;Farben der Karten</translation>
    </message>
    <message>
        <source>Colours of maps</source>
        <translation>Farben der Karten</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes when Parascope is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Parascope.</translation>
    </message>
    <message>
        <source>&amp;Reduced motion: plots move twice a second</source>
        <translation>&amp;Weniger Bewegung: Kurven bewegen sich zweimal pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Wanted p99</source>
        <translation>&amp;Gewünschtes p99</translation>
    </message>
    <message>
        <source>Wanted p99</source>
        <translation>Gewünschtes p99</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A p99 above this makes the tile and the verdict a warning, for example 20 ms</source>
        <translation>Ein p99 darüber macht Kachel und Urteil zur Warnung, zum Beispiel 20 ms</translation>
    </message>
    <message>
        <source>Runs are &amp;kept in</source>
        <translation>Läufe werden &amp;aufbewahrt in</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>Ordner der Läufe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>S&amp;ampling</source>
        <translation>Abtast&amp;ung</translation>
    </message>
    <message>
        <source>How often CPUs and processes are read. In between, plots have no figures of theirs.</source>
        <translation>Wie oft CPUs und Prozesse gelesen werden. Dazwischen haben die Diagramme keine Werte von ihnen.</translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation>S&amp;onde</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>How often main threads are looked at, for the cause of a stall. Their delay is measured at every turn of the event loop.</source>
        <translation>Wie oft nach den Hauptthreads gesehen wird, um die Ursache eines Stillstands zu finden. Ihre Verzögerung wird bei jeder Runde der Ereignisschleife gemessen.</translation>
    </message>
    <message>
        <source>For new runs. A comparison of runs says where these differ.</source>
        <translation>Für neue Läufe. Ein Vergleich von Läufen sagt, wo sie sich darin unterscheiden.</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Reset run settings</source>
        <translation>Laufeinstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StallWords</name>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>verdrängt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>self: this window was drawing, not the workload</source>
        <translation>selbst: dieses Fenster hat gezeichnet, nicht die Last</translation>
    </message>
    <message>
        <source>busy: it was computing</source>
        <translation>beschäftigt: er hat gerechnet</translation>
    </message>
    <message>
        <source>starved: other threads had the CPUs</source>
        <translation>verdrängt: andere Threads hatten die CPUs</translation>
    </message>
    <message>
        <source>blocked: it waited for a lock, a disk or a timer</source>
        <translation>blockiert: er wartete auf eine Sperre, eine Platte oder einen Timer</translation>
    </message>
    <message>
        <source>cause not available</source>
        <translation>Ursache nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 bei %2, %3</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Max stall</source>
        <translation>Max. Pause</translation>
    </message>
    <message>
        <source>Longest time the main thread of this app did not answer, from the exact busy periods of its event loop, in the measured part of the run (not only where it is looked at). Warning from 50 ms, bad from 100 ms.</source>
        <translation>Längste Zeit, in der der Hauptthread dieser Anwendung nicht antwortete, aus den genauen Arbeitsphasen seiner Ereignisschleife, im gemessenen Teil des Laufs (nicht nur im sichtbaren Bereich). Warnung ab 50 ms, schlecht ab 100 ms.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Resident memory of this app and its children together; shared pages count in each. MB and GB are powers of 1024. Warning from 80 %, bad from 95 % of what it could have: this and what is free (of an old run: the machine&apos;s memory), or the limit of the largest child.</source>
        <translation>Belegter Speicher dieser Anwendung und ihrer Kindprozesse zusammen; gemeinsame Seiten zählen in jedem. MB und GB sind Potenzen von 1024. Warnung ab 80 %, schlecht ab 95 % dessen, was er haben könnte: dies und was frei ist (bei einem alten Lauf: der Speicher der Maschine) oder die Grenze des größten Kindprozesses.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Tasks that failed, timed out or were lost, in the whole run. Warning from one, bad from 1 % of all.</source>
        <translation>Aufgaben, die im ganzen Lauf gescheitert, überfällig oder verloren sind. Warnung ab einer, schlecht ab 1 % aller.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Tasks finished per second: mean of the last 5 s, of the measured part once the run is over.</source>
        <translation>Fertige Aufgaben je Sekunde: Mittel der letzten 5 s, nach dem Lauf des gemessenen Teils.</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latenz p50</translation>
    </message>
    <message>
        <source>Half of the tasks had their response within this time (visible range, or measured part once the run is over).</source>
        <translation>Die Hälfte der Aufgaben war in dieser Zeit beantwortet (sichtbarer Bereich, nach dem Lauf der gemessene Teil).</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latenz p99</translation>
    </message>
    <message>
        <source>99 % of the tasks had their response within this time. Needs 299 tasks.</source>
        <translation>99 % der Aufgaben waren in dieser Zeit beantwortet. Braucht 299 Aufgaben.</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 over 50 ms</source>
        <translation>%1 über 50 ms</translation>
    </message>
    <message>
        <source>%1 of %2 CPUs</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of tasks</source>
        <translation>%1 der Aufgaben</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>no stall</source>
        <translation>keine Pause</translation>
    </message>
    <message>
        <source>%1 &gt; 50 ms</source>
        <translation>%1 &gt; 50 ms</translation>
    </message>
    <message>
        <source>as baseline</source>
        <translation>wie der Bezugslauf</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 vs baseline</source>
        <translation>%1 zur Basis</translation>
    </message>
    <message>
        <source>Compared with the baseline run: %1.</source>
        <translation>Verglichen mit dem Basislauf: %1.</translation>
    </message>
    <message>
        <source>Share of all logical CPUs of the machine in use, from the kernel&apos;s counters. Warning from 95 % for 10 s: nothing is left for the window.</source>
        <translation>Genutzter Anteil aller logischen CPUs des Rechners, aus den Zählern des Kernels. Warnung ab 95 % über 10 s: Für das Fenster bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Warning above the target of %1.</source>
        <translation>Warnung über dem Ziel von %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>warm-up only</source>
        <translation>nur Aufwärmen</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Nothing was measured: this is of the warm-up, and no result.</source>
        <translation>Nichts wurde gemessen: Dies ist aus der Aufwärmphase und kein Ergebnis.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Measurement disturbed</source>
        <translation>Messung gestört</translation>
    </message>
    <message>
        <source>Other programs took %1 of the CPUs while it ran. Close them and run again.</source>
        <translation>Andere Programme nahmen %1 der CPUs. Bitte schließen und noch einmal messen.</translation>
    </message>
    <message>
        <source>More load than possible</source>
        <translation>Mehr Last als möglich</translation>
    </message>
    <message>
        <source>Only %1 of the offered tasks were done. Lower the rate or add workers.</source>
        <translation>Nur %1 der angebotenen Aufgaben geschafft. Rate senken oder Arbeiter zugeben.</translation>
    </message>
    <message>
        <source>Too short to judge</source>
        <translation>Zu kurz zum Urteilen</translation>
    </message>
    <message>
        <source>%1 tasks in %2. Run for 10 s or longer.</source>
        <translation>%1 Aufgaben in %2. Mindestens 10 s laufen lassen.</translation>
    </message>
    <message>
        <source>Tasks are failing</source>
        <translation>Aufgaben scheitern</translation>
    </message>
    <message>
        <source>The window freezes</source>
        <translation>Das Fenster friert ein</translation>
    </message>
    <message>
        <source>Tasks run on the main thread: it did not answer for %1. Add threads.</source>
        <translation>Der Hauptthread arbeitet selbst und antwortete %1 lang nicht. Threads zugeben.</translation>
    </message>
    <message>
        <source>Fast, but not smooth</source>
        <translation>Schnell, aber nicht flüssig</translation>
    </message>
    <message>
        <source>%1, but the main thread froze for %2.</source>
        <translation>%1, aber der Hauptthread stand %2 still.</translation>
    </message>
    <message>
        <source>More workers than CPUs</source>
        <translation>Mehr Arbeiter als CPUs</translation>
    </message>
    <message>
        <source>%1 workers on %2 usable CPUs: %3 wait for their turn.</source>
        <translation>%1 Arbeiter auf %2 nutzbaren CPUs: %3 warten, bis sie dran sind.</translation>
    </message>
    <message>
        <source>, p99 %1</source>
        <translation>, p99 %1</translation>
    </message>
    <message>
        <source>Running well</source>
        <translation>Läuft gut</translation>
    </message>
    <message>
        <source>%1%2, no task failed.</source>
        <translation>%1%2, keine Aufgabe gescheitert.</translation>
    </message>
    <message>
        <source>Smooth and fast</source>
        <translation>Flüssig und schnell</translation>
    </message>
    <message>
        <source>%1%2, main thread never away for more than %3.</source>
        <translation>%1%2, Hauptthread nie länger als %3 weg.</translation>
    </message>
    <message>
        <source>The run did not finish</source>
        <translation>Lauf nicht beendet</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>Der Grund ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Bereit, wenn Sie es sind</translation>
    </message>
    <message>
        <source>Pick a workload, choose threads and processes, then press Run.</source>
        <translation>Last, Threads und Prozesse wählen, dann auf Start drücken.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft…</translation>
    </message>
    <message>
        <source>A first judgement comes after 3 s and 100 tasks.</source>
        <translation>Ein erstes Urteil kommt nach 3 s und 100 Aufgaben.</translation>
    </message>
    <message>
        <source>%1× one worker</source>
        <translation>%1× ein Arbeiter</translation>
    </message>
    <message>
        <source>%1 tasks failed, %2 of all. The timeline shows where.</source>
        <translation>%1 Aufgaben sind fehlgeschlagen, %2 von allen. Die Zeitleiste zeigt, wo.</translation>
    </message>
    <message>
        <source>Slower than wanted</source>
        <translation>Langsamer als gewünscht</translation>
    </message>
    <message>
        <source>p99 is %1, the target is %2.</source>
        <translation>p99 ist %1, das Ziel ist %2.</translation>
    </message>
    <message>
        <source>Take the 60-second tour</source>
        <translation>Zum 60-Sekunden-Rundgang</translation>
    </message>
    <message numerus="yes">
        <source>See %n finding(s) →</source>
        <translation>
            <numerusform>%n Befund ansehen →</numerusform>
            <numerusform>%n Befunde ansehen →</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on timeline →</source>
        <translation>In der Zeitleiste zeigen →</translation>
    </message>
    <message>
        <source>Show the history →</source>
        <translation>Verlauf zeigen →</translation>
    </message>
    <message>
        <source>A sweep is running</source>
        <translation>Eine Messreihe läuft</translation>
    </message>
    <message>
        <source>The Sweep tab shows how far it is. Run is free again when it ends.</source>
        <translation>Das Blatt Messreihe zeigt den Stand. Danach ist Start wieder frei.</translation>
    </message>
    <message>
        <source>Based on %1.</source>
        <translation>Grundlage: %1.</translation>
    </message>
    <message>
        <source>More workers than useful</source>
        <translation>Mehr Arbeiter als nützlich</translation>
    </message>
    <message>
        <source>%1 workers do no more than %2. Use %3.</source>
        <translation>%1 Arbeiter schaffen nicht mehr als %2. Besser: %3.</translation>
    </message>
    <message>
        <source>Try %1 →</source>
        <translation>%1 versuchen →</translation>
    </message>
    <message>
        <source>Run once with one worker to see how many times faster this is.</source>
        <translation>Ein Lauf mit einem Arbeiter zeigt, wievielmal schneller dieser ist.</translation>
    </message>
    <message>
        <source>It ended within its warm-up: nothing was measured. Let it run longer.</source>
        <translation>Der Lauf endete in der Aufwärmphase: nichts gemessen. Länger laufen lassen.</translation>
    </message>
    <message>
        <source>Measuring begins when throughput is steady, after %1 at the latest.</source>
        <translation>Gemessen wird, sobald der Durchsatz gleichmäßig ist, spätestens nach %1.</translation>
    </message>
    <message>
        <source>Measuring begins after a warm-up of %1.</source>
        <translation>Gemessen wird nach einer Aufwärmphase von %1.</translation>
    </message>
    <message>
        <source>Results come chunk by chunk, %1 items each. Smaller chunks show more.</source>
        <translation>Ergebnisse kommen in Portionen zu je %1 Elementen. Kleinere zeigen mehr.</translation>
    </message>
    <message>
        <source>Too few chunks to judge</source>
        <translation>Zu wenige Portionen</translation>
    </message>
    <message>
        <source>%1 chunks in %2: each is one task. Smaller chunks would say more.</source>
        <translation>%1 Portionen in %2: jede ist eine Aufgabe. Kleinere sagen mehr.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs a workload on threads and processes and shows how it does.</source>
        <translation>Führt eine Last auf Threads und Prozessen aus und zeigt, wie es ihr geht.</translation>
    </message>
</context>
<context>
    <name>parascope::AdvancedFields</name>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Warm-up, not counted</source>
        <translation>Aufwärmen, zählt nicht</translation>
    </message>
    <message>
        <source>auto: until three one-second windows differ by less than 2 %</source>
        <translation>auto: bis sich drei Sekundenfenster um weniger als 2 % unterscheiden</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>move</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>Passing data</source>
        <translation>Datenweg</translation>
    </message>
    <message>
        <source>How inputs and results travel to the workers and back</source>
        <translation>Wie Eingaben zu den Arbeitern und Ergebnisse zurück gelangen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Extra payload</source>
        <translation>Zusatzdaten</translation>
    </message>
    <message>
        <source>Bytes sent with every task, to see what messages cost</source>
        <translation>Bytes, die mit jeder Aufgabe reisen, um die Kosten von Nachrichten zu sehen</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>How a task reaches a thread: long-lived lanes, or one of Qt&apos;s ways</source>
        <translation>Wie eine Aufgabe zu einem Thread kommt: dauerhafte Spuren oder ein Weg von Qt</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>pipes</source>
        <translation>Pipes</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>How this app talks to child processes</source>
        <translation>Wie diese Anwendung mit Kindprozessen spricht</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Same seed, same tasks and arrivals</source>
        <translation>Gleicher Startwert, gleiche Aufgaben und Ankünfte</translation>
    </message>
    <message>
        <source>Task timeout</source>
        <translation>Zeitgrenze je Aufgabe</translation>
    </message>
    <message>
        <source>A task that runs longer is ended with its process and counts as timed out</source>
        <translation>Eine Aufgabe, die länger läuft, wird mit ihrem Prozess beendet und zählt als abgelaufen</translation>
    </message>
    <message>
        <source>Memory per process</source>
        <translation>Speicher je Prozess</translation>
    </message>
    <message>
        <source>A child process that grows beyond this is ended and started again</source>
        <translation>Ein Kindprozess, der darüber wächst, wird beendet und neu gestartet</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often a task that was lost with its process is given out again</source>
        <translation>Wie oft eine mit ihrem Prozess verlorene Aufgabe neu vergeben wird</translation>
    </message>
</context>
<context>
    <name>parascope::AdvancedSection</name>
    <message>
        <source>auto warm-up</source>
        <translation>Aufwärmen auto</translation>
    </message>
    <message>
        <source>warm-up %1</source>
        <translation>Aufwärmen %1</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>Grenzen und Schutz</translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parascope::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>parascope::BottomPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Expand the details</source>
        <translation>Einzelheiten vergrößern</translation>
    </message>
    <message>
        <source>Give the details the room of the plots, or back (F11)</source>
        <translation>Den Einzelheiten den Platz der Diagramme geben oder zurück (F11)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbeiter</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings  %1</source>
        <translation>Befunde  %1</translation>
    </message>
    <message>
        <source>Events as table</source>
        <translation>Ereignisse als Tabelle</translation>
    </message>
    <message>
        <source>Workers as table</source>
        <translation>Arbeiter als Tabelle</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>slower than p95</source>
        <translation>langsamer als p95</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation>Protokoll der Arbeiter</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>The sweep that goes: its runs, and the time it takes at most</source>
        <translation>Die laufende Messreihe: ihre Läufe und wie lange sie höchstens noch dauert</translation>
    </message>
</context>
<context>
    <name>parascope::CompareHeader</name>
    <message>
        <source>Columns of the comparison</source>
        <translation>Spalten des Vergleichs</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>parascope::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Mark two runs with Space in the History tab: A is what it was, B is what it became.</source>
        <translation>Zwei Läufe im Verlauf mit der Leertaste markieren: A ist, wie es war, B, wie es wurde.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Not comparable: %1</source>
        <translation>Nicht vergleichbar: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
</context>
<context>
    <name>parascope::CompareTable</name>
    <message>
        <source>tie</source>
        <translation>gleichauf</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Change, 95 % interval</source>
        <translation>Änderung, 95-%-Intervall</translation>
    </message>
    <message>
        <source>run A: %1</source>
        <translation>Lauf A: %1</translation>
    </message>
    <message>
        <source>run B: %1</source>
        <translation>Lauf B: %1</translation>
    </message>
</context>
<context>
    <name>parascope::CoresPlot</name>
    <message>
        <source>Cores plot</source>
        <translation>Diagramm der Kerne</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s), mean utilisation %1</source>
        <translation>
            <numerusform>%n Kern, mittlere Auslastung %1</numerusform>
            <numerusform>%n Kerne, mittlere Auslastung %1</numerusform>
        </translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>node %1, core %2</source>
        <translation>Knoten %1, Kern %2</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
</context>
<context>
    <name>parascope::EventTable</name>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>respawned</source>
        <translation>neu gestartet</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>entlassen</translation>
    </message>
    <message>
        <source>warm-up over</source>
        <translation>aufgewärmt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>diese Anwendung</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>from here on it counts</source>
        <translation>ab hier zählt es</translation>
    </message>
    <message>
        <source>task failed</source>
        <translation>Aufgabe fehlgeschlagen</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>hung</source>
        <translation>hängt</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>recycled</source>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>accounting</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>solo task</source>
        <translation>Einzelaufgabe</translation>
    </message>
    <message>
        <source>last words</source>
        <translation>letzte Worte</translation>
    </message>
</context>
<context>
    <name>parascope::EventsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>parascope::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings appear when a run is over.</source>
        <translation>Befunde erscheinen, wenn ein Lauf vorbei ist.</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Versuchen: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Try %1 × %2</source>
        <translation>%1 × %2 versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Try %n thread(s)</source>
        <translation>
            <numerusform>%n Thread versuchen</numerusform>
            <numerusform>%n Threads versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n process(es)</source>
        <translation>
            <numerusform>%n Prozess versuchen</numerusform>
            <numerusform>%n Prozesse versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try longer tasks</source>
        <translation>Längere Aufgaben versuchen</translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation>In der Zeitleiste zeigen</translation>
    </message>
</context>
<context>
    <name>parascope::HeaderBar</name>
    <message>
        <source>inline</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>gemischt</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>on the main thread</source>
        <translation>auf dem Hauptthread</translation>
    </message>
    <message>
        <source>open loop, %1</source>
        <translation>offener Kreis, %1</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>Stapel von %1</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>closed loop, %1 in flight</source>
        <translation>geschlossener Kreis, %1 unterwegs</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitbereich</translation>
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
        <translation>Alles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a recording or a plan (Ctrl+O)</source>
        <translation>Aufzeichnung oder Plan öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Switch between dark and light (Ctrl+T)</source>
        <translation>Zwischen dunkel und hell wechseln (Strg+T)</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Warming up %1</source>
        <translation>Aufwärmen %1</translation>
    </message>
    <message>
        <source>Running %1 / %2</source>
        <translation>Läuft %1 / %2</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>Läuft %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Fertig %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Angehalten %1</translation>
    </message>
    <message>
        <source>Failed after %1</source>
        <translation>Gescheitert nach %1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare two runs (Ctrl+3)</source>
        <translation>Zwei Läufe vergleichen (Strg+3)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save, export or report this run (Ctrl+E)</source>
        <translation>Diesen Lauf speichern, exportieren oder berichten (Strg+E)</translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation>Einstellungen und mehr</translation>
    </message>
    <message>
        <source>Settings, labs, tour, shortcuts</source>
        <translation>Einstellungen, Versuche, Rundgang, Tastenkürzel</translation>
    </message>
    <message>
        <source>Measurement disturbed</source>
        <translation>Messung gestört</translation>
    </message>
    <message>
        <source>Can be exported when a run is over</source>
        <translation>Lässt sich exportieren, wenn ein Lauf vorbei ist</translation>
    </message>
    <message>
        <source>Can be opened when the run is over</source>
        <translation>Lässt sich öffnen, wenn der Lauf vorbei ist</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Saved run %1</source>
        <translation>Gespeicherter Lauf %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>parascope::HistoryPage</name>
    <message>
        <source>Search runs: workload, tag, note, verdict</source>
        <translation>Läufe suchen: Last, Schlagwort, Notiz, Urteil</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Läufe suchen</translation>
    </message>
    <message>
        <source>Pinned only</source>
        <translation>Nur angeheftete</translation>
    </message>
    <message>
        <source>Show only pinned runs</source>
        <translation>Nur angeheftete Läufe zeigen</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was deleted last (Ctrl+Z)</source>
        <translation>Zuletzt Gelöschtes zurückholen (Strg+Z)</translation>
    </message>
    <message>
        <source>Compare A and B</source>
        <translation>A und B vergleichen</translation>
    </message>
    <message>
        <source>Mark two runs with Space first</source>
        <translation>Zuerst zwei Läufe mit der Leertaste markieren</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Enter opens, Space marks for comparison, P pins, T tags, N notes, Delete moves to the bin</source>
        <translation>Eingabe öffnet, Leertaste markiert zum Vergleich, P heftet an, T Schlagwörter, N Notiz, Entf in den Papierkorb</translation>
    </message>
    <message>
        <source>No run fits the search.</source>
        <translation>Kein Lauf passt zur Suche.</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its recording.</source>
        <translation>Noch keine Läufe. Jeder Lauf wird hier mit seiner Aufzeichnung aufbewahrt.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of this run, with commas between them:</source>
        <translation>Schlagwörter dieses Laufs, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is to be remembered about this run:</source>
        <translation>Was man sich zu diesem Lauf merken soll:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>Zum Vergleich markieren</translation>
    </message>
    <message>
        <source>No longer the baseline</source>
        <translation>Nicht mehr Bezugslauf</translation>
    </message>
    <message>
        <source>Use as baseline of this job</source>
        <translation>Als Bezugslauf dieses Auftrags</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The list of runs can&apos;t be read.</source>
        <translation>Die Liste der Läufe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>With repetitions</source>
        <translation>Mit Wiederholungen</translation>
    </message>
    <message>
        <source>Compare all runs of the same settings, not one run of each</source>
        <translation>Alle Läufe mit denselben Einstellungen vergleichen, nicht je einen</translation>
    </message>
    <message>
        <source>Compare the two marked runs</source>
        <translation>Die beiden markierten Läufe vergleichen</translation>
    </message>
    <message>
        <source>Its recording is no longer where it was</source>
        <translation>Seine Aufzeichnung ist nicht mehr dort, wo sie war</translation>
    </message>
</context>
<context>
    <name>parascope::HistoryTable</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>direkt</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 hybrid</source>
        <translation>%1 × %2 gemischt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>Max. Pause</translation>
    </message>
    <message>
        <source>p99, last %1 runs</source>
        <translation>p99, letzte %1 Läufe</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Longest time the main thread of the app did not answer, in the measured part of the run.</source>
        <translation>Längste Zeit, in der der Hauptthread der Anwendung im gemessenen Teil des Laufs nicht antwortete.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, tuned</source>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>parascope::LatencyPlot</name>
    <message>
        <source>Latency plot</source>
        <translation>Diagramm der Latenz</translation>
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
        <source>p99.9</source>
        <translation>p99,9</translation>
    </message>
    <message>
        <source>Latency p50 %1, p99 %2, highest %3</source>
        <translation>Latenz p50 %1, p99 %2, höchste %3</translation>
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
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
</context>
<context>
    <name>parascope::LayoutSection</name>
    <message>
        <source>Run it as</source>
        <translation>Ausführen als</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>On the main thread of this app: the window freezes while a task runs</source>
        <translation>Auf dem Hauptthread dieser Anwendung: das Fenster steht, solange eine Aufgabe läuft</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>A pool of threads in this app</source>
        <translation>Ein Vorrat von Threads in dieser Anwendung</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Child processes, each on its own main thread</source>
        <translation>Kindprozesse, jeder auf seinem Hauptthread</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Child processes with a pool of threads each</source>
        <translation>Kindprozesse mit je einem Vorrat von Threads</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>Threads je Prozess</translation>
    </message>
    <message>
        <source>Threads in the pool of each process. Acts at once during a run.</source>
        <translation>Threads im Vorrat jedes Prozesses. Wirkt im Lauf sofort.</translation>
    </message>
    <message>
        <source>Child processes; none = tasks run in this app. Acts at once during a run.</source>
        <translation>Kindprozesse; keine = Aufgaben laufen in dieser Anwendung. Wirkt im Lauf sofort.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieber</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n worker(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n Arbeiter&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n Arbeiter&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n usable CPU(s)</source>
        <translation>
            <numerusform>auf %n nutzbarer CPU</numerusform>
            <numerusform>auf %n nutzbaren CPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 will wait</source>
        <translation>: %1 werden warten</translation>
    </message>
</context>
<context>
    <name>parascope::LoadSection</name>
    <message>
        <source>Load</source>
        <translation>Art der Last</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>Im Kreis</translation>
    </message>
    <message>
        <source>A fixed number of tasks in flight: the next starts when one ends</source>
        <translation>Feste Zahl von Aufgaben unterwegs: die nächste beginnt, wenn eine endet</translation>
    </message>
    <message>
        <source>Open loop</source>
        <translation>Nach Rate</translation>
    </message>
    <message>
        <source>Tasks arrive at a rate, whether or not earlier ones are done</source>
        <translation>Aufgaben kommen mit einer Rate, ob frühere fertig sind oder nicht</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>A fixed number of items in chunks; ends when all are done</source>
        <translation>Feste Zahl von Stücken in Portionen; endet, wenn alle fertig sind</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Tasks handed out and not yet back. auto: 4 for each worker. Acts at once during a run.</source>
        <translation>Aufgaben, die ausgegeben und noch nicht zurück sind. auto: 4 je Arbeiter. Wirkt im Lauf sofort.</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Arrivals per second. Acts at once during a run.</source>
        <translation>Ankünfte je Sekunde. Wirkt im Lauf sofort.</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Random gaps as of independent users, or even ones</source>
        <translation>Zufällige Abstände wie von unabhängigen Nutzern oder gleiche</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Items to work through</source>
        <translation>Stücke, die abzuarbeiten sind</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Portion</translation>
    </message>
    <message>
        <source>Items a task takes at once. auto: an equal share for each worker. Acts at once during a run.</source>
        <translation>Stücke, die eine Aufgabe auf einmal nimmt. auto: gleicher Teil für jeden Arbeiter. Wirkt im Lauf sofort.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Length of the measured part; a warm-up comes on top</source>
        <translation>Länge des gemessenen Teils; das Aufwärmen kommt hinzu</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Dauerlauf</translation>
    </message>
    <message>
        <source>10 s: a first look</source>
        <translation>10 s: ein erster Blick</translation>
    </message>
    <message>
        <source>60 s: enough for p99.9 of fast tasks</source>
        <translation>60 s: genug für p99,9 schneller Aufgaben</translation>
    </message>
    <message>
        <source>30 min: does it stay that way?</source>
        <translation>30 min: bleibt es so?</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>The items of this workload come from its input folder</source>
        <translation>Die Stücke dieser Last kommen aus ihrem Eingabeordner</translation>
    </message>
</context>
<context>
    <name>parascope::LoopPlot</name>
    <message>
        <source>Main thread plot</source>
        <translation>Diagramm des Hauptthreads</translation>
    </message>
    <message>
        <source>long stall  &gt; 100 ms</source>
        <translation>lange Pause  &gt; 100 ms</translation>
    </message>
    <message>
        <source>stall  &gt; 50 ms</source>
        <translation>Pause  &gt; 50 ms</translation>
    </message>
    <message>
        <source>dropped frame  &gt; 16.7 ms</source>
        <translation>Bild verpasst  &gt; 16,7 ms</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>Main thread: event-loop delay p99 %1, longest %2</source>
        <translation>Hauptthread: Verzögerung der Ereignisschleife p99 %1, längste %2</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>schlechteste</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How long an event that arrives now would wait for the main thread: computed from the exact busy periods of the loop. From 50 ms on it is a stall.</source>
        <translation>Wie lange ein jetzt eintreffendes Ereignis auf den Hauptthread warten würde: aus den genauen Beschäftigungszeiten der Schleife. Ab 50 ms ist es eine Pause.</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s), the longest: %1</source>
        <translation>
            <numerusform>%n Pause: %1</numerusform>
            <numerusform>%n Pausen, die längste: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parascope::MainWindow</name>
    <message>
        <source>Recording saved</source>
        <translation>Aufzeichnung gespeichert</translation>
    </message>
    <message>
        <source>can&apos;t open the file</source>
        <translation>Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Recordings and plans (*.parascope *.json);;All files (*)</source>
        <translation>Aufzeichnungen und Pläne (*.parascope *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Recordings (*.parascope)</source>
        <translation>Aufzeichnungen (*.parascope)</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>Ordner für die CSV-Dateien</translation>
    </message>
    <message>
        <source>The change is in the settings</source>
        <translation>Die Änderung steht in den Einstellungen</translation>
    </message>
    <message>
        <source>Press Run to see what it does.</source>
        <translation>Start drücken, um zu sehen, was sie bewirkt.</translation>
    </message>
    <message>
        <source>Plot exported</source>
        <translation>Kurve exportiert</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation>Aufzeichnung speichern…</translation>
    </message>
    <message>
        <source>Picture of the window…</source>
        <translation>Bild des Fensters…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Hide or show the panel</source>
        <translation>Leiste verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>60-second tour</source>
        <translation>60-Sekunden-Rundgang</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What runs, and on what</source>
        <translation>Was läuft, und worauf</translation>
    </message>
    <message>
        <source>Pick a workload. Two numbers say who does the work: threads in each process, and processes. Zero and zero is the main thread itself.</source>
        <translation>Eine Last wählen. Zwei Zahlen sagen, wer arbeitet: Threads je Prozess, und Prozesse. Null und null ist der Hauptthread selbst.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Threads, processes, load and task size can be changed while it runs; a line in the plots marks the moment.</source>
        <translation>Threads, Prozesse, Last und Aufgabengröße lassen sich im Lauf ändern; eine Linie in den Kurven markiert den Moment.</translation>
    </message>
    <message>
        <source>The answer first</source>
        <translation>Zuerst die Antwort</translation>
    </message>
    <message>
        <source>The tiles give the figures, the verdict at the right says in a sentence what they mean.</source>
        <translation>Die Kacheln geben die Zahlen, das Urteil rechts sagt in einem Satz, was sie bedeuten.</translation>
    </message>
    <message>
        <source>Four plots, one time</source>
        <translation>Vier Kurven, eine Zeit</translation>
    </message>
    <message>
        <source>Drag to select and see the figures of that stretch, wheel to zoom, Shift and drag to move. The right button gives tables and exports.</source>
        <translation>Ziehen wählt aus und zeigt die Zahlen dieser Strecke, das Rad zoomt, Umschalt und Ziehen verschiebt. Die rechte Taste gibt Tabellen und Exporte.</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>Die Ursache</translation>
    </message>
    <message>
        <source>What each worker did, what was found to be wrong, and every run so far. Start with a lab: each proves one sentence in seconds.</source>
        <translation>Was jeder Arbeiter tat, was falsch läuft, und alle Läufe bisher. Am besten mit einem Versuch beginnen: jeder beweist in Sekunden einen Satz.</translation>
    </message>
    <message>
        <source>Wanted p99</source>
        <translation>Gewünschtes p99</translation>
    </message>
    <message>
        <source>The p99 that is wanted, in ms (0 = none):</source>
        <translation>Das gewünschte p99 in ms (0 = keins):</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>Ein Bild des Fensters speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>Bild gespeichert</translation>
    </message>
    <message>
        <source>can&apos;t write the picture</source>
        <translation>das Bild lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Parascope did not end properly last time</source>
        <translation>Parascope wurde zuletzt nicht richtig beendet</translation>
    </message>
    <message>
        <source>What was measured until then was kept: %1.</source>
        <translation>Was bis dahin gemessen wurde, ist erhalten: %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Findings appear when the run is over.</source>
        <translation>Befunde erscheinen, wenn der Lauf vorbei ist.</translation>
    </message>
    <message>
        <source>No run yet. Findings appear when a run is over.</source>
        <translation>Noch kein Lauf. Befunde erscheinen, wenn ein Lauf vorbei ist.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Ohne ihn beenden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>this run is only in memory</source>
        <translation>dieser Lauf ist nur im Speicher</translation>
    </message>
    <message>
        <source>Its recording could not be written. Save it where there is room, or it is lost with the next run.</source>
        <translation>Seine Aufzeichnung konnte nicht geschrieben werden. Speichern Sie sie dort, wo Platz ist, sonst geht sie mit dem nächsten Lauf verloren.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1, %n Lauf</numerusform>
            <numerusform>%1, %n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation>Protokoll der Arbeiter</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>A sweep is still going</source>
        <translation>Eine Messreihe läuft noch</translation>
    </message>
    <message>
        <source>A run is still going</source>
        <translation>Ein Lauf ist noch im Gang</translation>
    </message>
    <message>
        <source>Quitting ends it. What was measured so far is kept.</source>
        <translation>Beenden bricht sie ab. Was bisher gemessen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Needs the recording in a file: save it first</source>
        <translation>Braucht die Aufzeichnung in einer Datei: erst speichern</translation>
    </message>
</context>
<context>
    <name>parascope::ParameterForm</name>
    <message>
        <source>%1. Acts at once during a run.</source>
        <translation>%1. Wirkt im Lauf sofort.</translation>
    </message>
</context>
<context>
    <name>parascope::PlotBoard</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>response time, log scale</source>
        <translation>Antwortzeit, logarithmisch</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>p50, p90, p99 and p99.9 over time,</source>
        <translation>p50, p90, p99 und p99,9 über der Zeit,</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>tasks finished per second</source>
        <translation>fertige Aufgaben je Sekunde</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>Aufgaben/s</translation>
    </message>
    <message>
        <source>Tasks finished per second,</source>
        <translation>Fertige Aufgaben je Sekunde,</translation>
    </message>
    <message>
        <source>with errors marked</source>
        <translation>Fehler sind markiert</translation>
    </message>
    <message>
        <source>Main thread</source>
        <translation>Hauptthread</translation>
    </message>
    <message>
        <source>event-loop delay, worst of each column</source>
        <translation>Verzögerung der Ereignisschleife, schlechteste je Spalte</translation>
    </message>
    <message>
        <source>loop delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>How long a click would have had to wait,</source>
        <translation>Wie lange ein Klick hätte warten müssen,</translation>
    </message>
    <message>
        <source>with every stall marked</source>
        <translation>jede Pause ist markiert</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>utilisation of each logical core</source>
        <translation>Auslastung jedes logischen Kerns</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>How busy each logical core is,</source>
        <translation>Wie beschäftigt jeder logische Kern ist,</translation>
    </message>
    <message>
        <source>one row per core</source>
        <translation>eine Zeile je Kern</translation>
    </message>
    <message>
        <source>Response time: from due to delivered</source>
        <translation>Antwortzeit: von fällig bis geliefert</translation>
    </message>
    <message>
        <source>Wait time: from due to started</source>
        <translation>Wartezeit: von fällig bis begonnen</translation>
    </message>
    <message>
        <source>Service time: from started to ended</source>
        <translation>Bedienzeit: von begonnen bis beendet</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>or every task as a heatmap</source>
        <translation>oder jede Aufgabe als Karte</translation>
    </message>
    <message>
        <source>Look of the latency plot</source>
        <translation>Aussehen der Latenzkurve</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>p50 to p99.9 as lines and bands (H)</source>
        <translation>p50 bis p99,9 als Linien und Bänder (H)</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Every task: colour says how many (H)</source>
        <translation>Jede Aufgabe: die Farbe sagt, wie viele (H)</translation>
    </message>
    <message>
        <source>Which latency is shown: response, wait or service</source>
        <translation>Welche Latenz gezeigt wird: Antwort, Warten oder Bedienung</translation>
    </message>
    <message>
        <source>Log or linear axis (L)</source>
        <translation>Logarithmische oder lineare Achse (L)</translation>
    </message>
    <message>
        <source>Whose main thread is shown</source>
        <translation>Wessen Hauptthread gezeigt wird</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Diese Anwendung</translation>
    </message>
    <message>
        <source>Worst of all processes</source>
        <translation>Schlechtester aller Prozesse</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>event-loop delay, worst of all processes</source>
        <translation>Schleifenverzug, schlechtester aller Prozesse</translation>
    </message>
    <message>
        <source>event-loop delay of process %1</source>
        <translation>Schleifenverzug von Prozess %1</translation>
    </message>
    <message>
        <source>worst process</source>
        <translation>schlechtester Prozess</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation>lineare Achse</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>log. Achse</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>wait time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>response time from the intended start</source>
        <translation>Antwortzeit ab dem geplanten Start</translation>
    </message>
    <message>
        <source>from intended start</source>
        <translation>ab geplantem Start</translation>
    </message>
</context>
<context>
    <name>parascope::PlotCard</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Go back to the newest data and follow it (End)</source>
        <translation>Zu den neuesten Daten zurück und ihnen folgen (Ende)</translation>
    </message>
    <message>
        <source>Follow the newest data</source>
        <translation>Den neuesten Daten folgen</translation>
    </message>
</context>
<context>
    <name>parascope::PlotMenu</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Export visible range as CSV…</source>
        <translation>Sichtbaren Bereich als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export visible range as PNG…</source>
        <translation>Sichtbaren Bereich als PNG exportieren…</translation>
    </message>
    <message>
        <source>Export visible range as SVG…</source>
        <translation>Sichtbaren Bereich als SVG exportieren…</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Kurve exportieren</translation>
    </message>
</context>
<context>
    <name>parascope::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
        <translation>Mittel %1</translation>
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
        <translation>p99,9 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s)</source>
        <translation>
            <numerusform>%n Pause</numerusform>
            <numerusform>%n Pausen</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Auf die Auswahl zoomen</translation>
    </message>
    <message>
        <source>Zoom in (Enter)</source>
        <translation>Hineinzoomen (Eingabe)</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>Diese Zahlen kopieren</translation>
    </message>
    <message>
        <source>Let the selection go</source>
        <translation>Auswahl loslassen</translation>
    </message>
    <message>
        <source>Let go (Esc)</source>
        <translation>Loslassen (Esc)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Figures of the selection</source>
        <translation>Zahlen der Auswahl</translation>
    </message>
</context>
<context>
    <name>parascope::RunPanel</name>
    <message>
        <source>Run settings</source>
        <translation>Einstellungen des Laufs</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>End the run; what was measured is kept (Esc)</source>
        <translation>Lauf beenden; Gemessenes bleibt (Esc)</translation>
    </message>
    <message>
        <source>Run with these settings (Ctrl+R)</source>
        <translation>Mit diesen Einstellungen starten (Strg+R)</translation>
    </message>
    <message>
        <source>Can be changed when the run is over</source>
        <translation>Lässt sich nach dem Lauf ändern</translation>
    </message>
    <message>
        <source>Sweep threads × processes…</source>
        <translation>Threads × Prozesse messen…</translation>
    </message>
    <message>
        <source>Measure every sensible setting and recommend one (Ctrl+Shift+R)</source>
        <translation>Jede sinnvolle Einstellung messen und eine empfehlen (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>Lässt sich starten, wenn der Lauf vorbei ist</translation>
    </message>
    <message>
        <source>Can be started when the sweep is over</source>
        <translation>Lässt sich starten, wenn die Messreihe vorbei ist</translation>
    </message>
    <message>
        <source>Run with these settings</source>
        <translation>Mit diesen Werten starten</translation>
    </message>
    <message>
        <source>Can be started when the recording is open</source>
        <translation>Lässt sich starten, wenn die Aufzeichnung geöffnet ist</translation>
    </message>
    <message>
        <source>The run ends when its tasks in flight are done</source>
        <translation>Der Lauf endet, wenn seine Aufgaben unterwegs fertig sind</translation>
    </message>
</context>
<context>
    <name>parascope::ScalingPlot</name>
    <message>
        <source>Scaling plot</source>
        <translation>Skalierungskurve</translation>
    </message>
    <message>
        <source>workers (threads × processes)</source>
        <translation>Arbeiter (Threads × Prozesse)</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>USL fit, 95 % band</source>
        <translation>USL-Anpassung, 95-%-Band</translation>
    </message>
    <message>
        <source>peak N* = %1</source>
        <translation>Gipfel N* = %1</translation>
    </message>
    <message>
        <source>peak N* = %1, extrapolated</source>
        <translation>Gipfel N* = %1, extrapoliert</translation>
    </message>
    <message>
        <source>recommended %1</source>
        <translation>empfohlen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measured setting(s), highest throughput %1</source>
        <translation>
            <numerusform>%n gemessene Einstellung, höchster Durchsatz %1</numerusform>
            <numerusform>%n gemessene Einstellungen, höchster Durchsatz %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>tasks/s by workers</source>
        <translation>Aufgaben/s je Zahl der Arbeiter</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>Aufgaben/s</translation>
    </message>
</context>
<context>
    <name>parascope::SettingsDialog</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Where runs are kept</source>
        <translation>Wo Läufe aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>parascope::ShapePlot</name>
    <message>
        <source>Latency distribution</source>
        <translation>Verteilung der Latenz</translation>
    </message>
    <message>
        <source>p99 of A %1, of B %2</source>
        <translation>p99 von A %1, von B %2</translation>
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
        <translation>Start</translation>
    </message>
    <message>
        <source>Close what is open, then zoom out, then stop</source>
        <translation>Schließen, was offen ist, dann herauszoomen, dann anhalten</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>Choose a workload</source>
        <translation>Eine Last wählen</translation>
    </message>
    <message>
        <source>Open a recording or a plan</source>
        <translation>Eine Aufzeichnung oder einen Plan öffnen</translation>
    </message>
    <message>
        <source>Save this run</source>
        <translation>Diesen Lauf speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Hide or show the settings of the run</source>
        <translation>Laufeinstellungen verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Timeline, Sweep, Compare, History, Findings</source>
        <translation>Zeitleiste, Messreihe, Vergleich, Verlauf, Befunde</translation>
    </message>
    <message>
        <source>Give the details the room of the plots</source>
        <translation>Den Einzelheiten den Platz der Kurven geben</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Move the cursor by a column (Shift: ten)</source>
        <translation>Zeiger um eine Spalte bewegen (Umschalt: zehn)</translation>
    </message>
    <message>
        <source>Start of the run; follow the newest data</source>
        <translation>Anfang des Laufs; den neuesten Daten folgen</translation>
    </message>
    <message>
        <source>Zoom in, out, whole run</source>
        <translation>Hinein, heraus, ganzer Lauf</translation>
    </message>
    <message>
        <source>Zoom and pan</source>
        <translation>Zoomen und verschieben</translation>
    </message>
    <message>
        <source>Next, previous stall, crash or error</source>
        <translation>Nächste, vorige Pause, Absturz oder Fehler</translation>
    </message>
    <message>
        <source>Latency as bands or heatmap</source>
        <translation>Latenz als Bänder oder Karte</translation>
    </message>
    <message>
        <source>Log or linear axis</source>
        <translation>Logarithmische oder lineare Achse</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Auf die Auswahl zoomen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>What a plot, a tile or a run offers besides</source>
        <translation>Was Kurve, Kachel oder Lauf noch bieten</translation>
    </message>
    <message>
        <source>Plots and timeline</source>
        <translation>Kurven und Zeitleiste</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer; over plots the wheel alone</source>
        <translation>Am Mauszeiger zoomen; über Kurven das Rad allein</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+Mausrad</translation>
    </message>
    <message>
        <source>Pan, over plots</source>
        <translation>Verschieben, über Kurven</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Den Lauf öffnen</translation>
    </message>
    <message>
        <source>Mark it for a comparison</source>
        <translation>Zum Vergleich markieren</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Its tags, its note</source>
        <translation>Schlagwörter, Notiz</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Zuletzt Gelöschtes zurückholen</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Show its plot large; follow the verdict</source>
        <translation>Ihre Kurve groß zeigen; dem Urteil folgen</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Von Zelle zu Zelle gehen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Go from process to process</source>
        <translation>Von Prozess zu Prozess gehen</translation>
    </message>
    <message>
        <source>Fold its lanes into one, or show them all</source>
        <translation>Seine Spuren zu einer falten oder alle zeigen</translation>
    </message>
    <message>
        <source>Choose the cell</source>
        <translation>Die Zelle wählen</translation>
    </message>
</context>
<context>
    <name>parascope::StartPage</name>
    <message>
        <source>Start with one of these</source>
        <translation>Womit anfangen</translation>
    </message>
    <message>
        <source>Labs: a prediction, a measurement, and what it proves</source>
        <translation>Versuche: eine Vorhersage, eine Messung, und was sie beweist</translation>
    </message>
    <message>
        <source>See threads beat inline</source>
        <translation>Threads schlagen direkt</translation>
    </message>
    <message>
        <source>Runs the same work inline, then in threads, and compares them. Watch the main thread stop freezing.</source>
        <translation>Führt dieselbe Arbeit direkt, dann in Threads aus und vergleicht. Der Hauptthread hört auf einzufrieren.</translation>
    </message>
    <message>
        <source>Find the best setting</source>
        <translation>Die beste Einstellung finden</translation>
    </message>
    <message>
        <source>Tries every sensible number of threads and processes on this machine and tells you which to use.</source>
        <translation>Probiert auf dieser Maschine jede sinnvolle Zahl von Threads und Prozessen und sagt, welche zu nehmen ist.</translation>
    </message>
    <message>
        <source>Profile your own code</source>
        <translation>Eigenen Code untersuchen</translation>
    </message>
    <message>
        <source>Any command with {threads} and {processes}, or one of the workloads with your own numbers.</source>
        <translation>Jeder Befehl mit {threads} und {processes}, oder eine der Lasten mit eigenen Zahlen.</translation>
    </message>
    <message>
        <source>Choose a target…</source>
        <translation>Ziel wählen…</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>Vorhersage: %1</translation>
    </message>
    <message>
        <source>Run · %1 s</source>
        <translation>Start · %1 s</translation>
    </message>
    <message>
        <source>Run the lab: %1</source>
        <translation>Versuch starten: %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>Running part %1 of %2 …</source>
        <translation>Teil %1 von %2 läuft …</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>Lässt sich starten, wenn der Lauf vorbei ist</translation>
    </message>
    <message>
        <source>As predicted: %1</source>
        <translation>Wie vorhergesagt: %1</translation>
    </message>
    <message>
        <source>Not as predicted: this time the measurement does not show it.</source>
        <translation>Nicht wie vorhergesagt: Diesmal zeigt es die Messung nicht.</translation>
    </message>
    <message>
        <source>Run the demo · %1 s</source>
        <translation>Vorführung · %1 s</translation>
    </message>
    <message>
        <source>Start a sweep · ≤ %1</source>
        <translation>Messreihe starten · ≤ %1</translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation>Messreihe starten</translation>
    </message>
</context>
<context>
    <name>parascope::StatusLine</name>
    <message>
        <source>Probe every %1, sampling every %2</source>
        <translation>Sonde alle %1, Abtastung alle %2</translation>
    </message>
    <message>
        <source>The delay of main threads is measured at every turn of their event loop; the probe looks for the cause of stalls.</source>
        <translation>Die Verzögerung der Hauptthreads wird bei jeder Runde ihrer Ereignisschleife gemessen; die Sonde sucht die Ursache von Stillständen.</translation>
    </message>
    <message>
        <source>%1 usable CPUs</source>
        <translation>%1 nutzbare CPUs</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 worst loop delay from drawing</source>
        <translation>%1 größte Verzögerung durch Zeichnen</translation>
    </message>
    <message>
        <source>Parascope itself: %1</source>
        <translation>Parascope selbst: %1</translation>
    </message>
    <message>
        <source>Ctrl+R run · F1 shortcuts</source>
        <translation>Strg+R Start · F1 Tasten</translation>
    </message>
    <message>
        <source>%1 of one CPU</source>
        <translation>%1 einer CPU</translation>
    </message>
</context>
<context>
    <name>parascope::SweepController</name>
    <message>
        <source>the sweep ended early</source>
        <translation>die Messreihe endete vorzeitig</translation>
    </message>
</context>
<context>
    <name>parascope::SweepGrid</name>
    <message>
        <source>suggested: %1, %2</source>
        <translation>vorgeschlagen: %1, %2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>threads per process</source>
        <translation>Threads je Prozess</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
</context>
<context>
    <name>parascope::SweepPage</name>
    <message>
        <source>No sweep yet</source>
        <translation>Noch keine Messreihe</translation>
    </message>
    <message>
        <source>A sweep measures every sensible number of threads and processes on this machine, and tells which to use.</source>
        <translation>Eine Messreihe misst auf dieser Maschine jede sinnvolle Zahl von Threads und Prozessen und sagt, welche zu nehmen ist.</translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation>Messreihe starten</translation>
    </message>
    <message>
        <source>Find the best setting</source>
        <translation>Die beste Einstellung finden</translation>
    </message>
    <message>
        <source>auto, or values such as 1,2,4 or 1-8 or 1-32*2</source>
        <translation>auto, oder Werte wie 1,2,4 oder 1-8 oder 1-32*2</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>Threads je Prozess</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Quick: a quarter of the time, less sure</source>
        <translation>Kurz: ein Viertel der Zeit, weniger sicher</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>Messreihe beginnen</translation>
    </message>
    <message>
        <source>Apply to configuration</source>
        <translation>In die Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation>Neue Messreihe…</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), at most %1</source>
        <translation>
            <numerusform>%n Einstellung, höchstens %1</numerusform>
            <numerusform>%n Einstellungen, höchstens %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The advice comes when enough was measured.</source>
        <translation>Der Rat kommt, wenn genug gemessen ist.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Wirkungsgrad</translation>
    </message>
    <message>
        <source>Contention σ</source>
        <translation>Konkurrenz σ</translation>
    </message>
    <message>
        <source>Coherency κ</source>
        <translation>Kohärenz κ</translation>
    </message>
    <message>
        <source>Fit R²</source>
        <translation>Güte R²</translation>
    </message>
    <message>
        <source>Also good</source>
        <translation>Auch gut</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 von %2 Zellen</translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation>noch höchstens %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>Aufgaben/s</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latenz p99</translation>
    </message>
    <message>
        <source>ms, lower is better</source>
        <translation>ms, weniger ist besser</translation>
    </message>
    <message>
        <source>%1: %2, far beyond the peak N* = %3</source>
        <translation>%1: %2, weit hinter dem Gipfel N* = %3</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Meiden</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>Lässt sich starten, wenn der Lauf vorbei ist</translation>
    </message>
    <message>
        <source>Can be started when the sweep is over</source>
        <translation>Lässt sich starten, wenn die Messreihe vorbei ist</translation>
    </message>
    <message>
        <source>Sweeps are not available here</source>
        <translation>Messreihen sind hier nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 of at most %2 runs</source>
        <translation>%1 von höchstens %2 Läufen</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>%1 übernehmen</translation>
    </message>
</context>
<context>
    <name>parascope::TableDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>parascope::ThroughputPlot</name>
    <message>
        <source>Throughput plot</source>
        <translation>Diagramm des Durchsatzes</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>angeboten %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Throughput mean %1, %2 failed</source>
        <translation>Durchsatz im Mittel %1, %2 gescheitert</translation>
    </message>
    <message>
        <source>peak of last sweep %1</source>
        <translation>Spitze der letzten Suche %1</translation>
    </message>
</context>
<context>
    <name>parascope::TileRow</name>
    <message>
        <source>Live figures</source>
        <translation>Laufende Zahlen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Set target…</source>
        <translation>Ziel setzen…</translation>
    </message>
</context>
<context>
    <name>parascope::TimelineView</name>
    <message>
        <source>The event loop of this process: green when it answered in time</source>
        <translation>Die Ereignisschleife dieses Prozesses: grün, wenn sie rechtzeitig antwortete</translation>
    </message>
    <message>
        <source>Task %1: %2, from %3</source>
        <translation>Aufgabe %1: %2, ab %3</translation>
    </message>
    <message>
        <source>Arguments of task %1: %2 on their way</source>
        <translation>Argumente von Aufgabe %1: %2 unterwegs</translation>
    </message>
    <message>
        <source>Result of task %1: %2 on its way back</source>
        <translation>Ergebnis von Aufgabe %1: %2 auf dem Rückweg</translation>
    </message>
    <message>
        <source>%1: busy %2 of the visible time</source>
        <translation>%1: %2 der sichtbaren Zeit beschäftigt</translation>
    </message>
    <message>
        <source>Click a process to fold its lanes into one</source>
        <translation>Auf einen Prozess klicken, um seine Spuren zusammenzufalten</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Diese Anwendung</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 stall, %2</source>
        <translation>%1 Pause, %2</translation>
    </message>
    <message>
        <source>Timeline of the workers</source>
        <translation>Zeitleiste der Arbeiter</translation>
    </message>
    <message>
        <source>Main loop</source>
        <translation>Hauptschleife</translation>
    </message>
    <message>
        <source>main loop</source>
        <translation>Hauptschleife</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message>
        <source>all threads</source>
        <translation>alle Threads</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>diese Anwendung</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 busy</source>
        <translation>%1, %2: %3 beschäftigt</translation>
    </message>
    <message>
        <source>↻ respawned in %1</source>
        <translation>↻ neu gestartet in %1</translation>
    </message>
</context>
<context>
    <name>parascope::Tour</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>Dies ist der erste Schritt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Den Rundgang beenden (Esc)</translation>
    </message>
</context>
<context>
    <name>parascope::VerdictTile</name>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source>Judged in this order: the run failed; others took more than 5 % of the CPUs, too little was measured, or the load was more than possible; tasks failed; the main thread was away for 50 ms or longer; more workers than useful; p99 above the target.</source>
        <translation>Geurteilt wird in dieser Reihenfolge: Der Lauf scheiterte; andere nahmen mehr als 5 % der CPUs, zu wenig wurde gemessen, oder die Last war mehr als möglich; Aufgaben scheiterten; der Haupt-Thread war 50 ms oder länger weg; mehr Arbeiter als nützlich; p99 über dem Ziel.</translation>
    </message>
</context>
<context>
    <name>parascope::WorkerTable</name>
    <message>
        <source>This app, worker %1</source>
        <translation>Diese Anwendung, Arbeiter %1</translation>
    </message>
    <message>
        <source>Process %1, worker %2</source>
        <translation>Prozess %1, Arbeiter %2</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Arbeiter</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadButton</name>
    <message>
        <source>Choose what a task does (Ctrl+K)</source>
        <translation>Wählen, was eine Aufgabe tut (Strg+K)</translation>
    </message>
    <message>
        <source>Workload: %1</source>
        <translation>Last: %1</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadPicker</name>
    <message>
        <source>Search workloads</source>
        <translation>Lasten suchen</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Lasten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Contention</source>
        <translation>Konkurrenz</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Files and programs</source>
        <translation>Dateien und Programme</translation>
    </message>
    <message>
        <source>↑ ↓ to move  ·  Enter to choose  ·  Esc to close</source>
        <translation>↑ ↓ bewegen  ·  Enter wählen  ·  Esc schließen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Try another word, or look through all workloads.</source>
        <translation>Ein anderes Wort versuchen oder alle Lasten ansehen.</translation>
    </message>
    <message>
        <source>Show all workloads</source>
        <translation>Alle Lasten zeigen</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadSection</name>
    <message>
        <source>Workload</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Folder with the input files</source>
        <translation>Ordner mit den Eingabedateien</translation>
    </message>
    <message>
        <source>Input folder</source>
        <translation>Eingabeordner</translation>
    </message>
    <message>
        <source>Choose the input folder</source>
        <translation>Eingabeordner wählen</translation>
    </message>
</context>
<context>
    <name>WorkerLog</name>
    <message>
        <source>%1  process %2 wrote:</source>
        <translation>%1  Prozess %2 schrieb:</translation>
    </message>
    <message>
        <source>No worker process wrote anything to stderr.</source>
        <translation>Kein Arbeiterprozess schrieb etwas auf stderr.</translation>
    </message>
</context>
<context>
    <name>parascope::LogDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>parascope::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>parascope::ColumnTitles</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>p50, ms</source>
        <translation>p50, ms</translation>
    </message>
    <message>
        <source>p90, ms</source>
        <translation>p90, ms</translation>
    </message>
    <message>
        <source>p99, ms</source>
        <translation>p99, ms</translation>
    </message>
    <message>
        <source>p99.9, ms</source>
        <translation>p99,9, ms</translation>
    </message>
    <message>
        <source>Longest, ms</source>
        <translation>Längste, ms</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Throughput, /s</source>
        <translation>Durchsatz, /s</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Longest delay, ms</source>
        <translation>Längste Verzögerung, ms</translation>
    </message>
    <message>
        <source>Mean of cores, %</source>
        <translation>Mittel der Kerne, %</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>Threads je Prozess</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbeiter</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Response p99, ms</source>
        <translation>Antwortzeit p99, ms</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Response time, ms</source>
        <translation>Antwortzeit, ms</translation>
    </message>
    <message>
        <source>A, share per decade</source>
        <translation>A, Anteil je Dekade</translation>
    </message>
    <message>
        <source>B, share per decade</source>
        <translation>B, Anteil je Dekade</translation>
    </message>
    <message>
        <source>Core %1, %</source>
        <translation>Kern %1, %</translation>
    </message>
    <message>
        <source>Main thread of process %1 busy, %</source>
        <translation>Hauptthread von Prozess %1 beschäftigt, %</translation>
    </message>
    <message>
        <source>Workers of process %1 busy, %</source>
        <translation>Arbeiter von Prozess %1 beschäftigt, %</translation>
    </message>
    <message>
        <source>Worker %2 of process %1 busy, %</source>
        <translation>Arbeiter %2 von Prozess %1 beschäftigt, %</translation>
    </message>
</context>
<context>
    <name>parascope::QuantityBox</name>
    <message>
        <source>kB, MB and GB are powers of 1024.</source>
        <translation>kB, MB und GB sind Potenzen von 1024.</translation>
    </message>
</context>
</TS>
