<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>CoresPlot</name>
        <message>
            <source>core %1</source>
            <translation>Kern %1</translation>
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
        <name>Tiles</name>
        <message>
            <source>Max stall</source>
            <translation>Max. Pause</translation>
        </message>
        <message>
            <source>Longest time the main thread of this app did not answer, from the exact busy periods of its event loop. Warning from 50 ms, bad from 100 ms.</source>
            <translation>Längste Zeit, in der der Hauptthread dieser Anwendung nicht antwortete, aus den genauen Arbeitsphasen seiner Ereignisschleife. Warnung ab 50 ms, schlecht ab 100 ms.</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>Share of all logical CPUs of the machine in use, from the kernel's counters.</source>
            <translation>Genutzter Anteil aller logischen CPUs des Rechners, aus den Zählern des Kernels.</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Resident memory of this app and its children together; shared pages count in each. MB and GB are powers of 1024.</source>
            <translation>Belegter Speicher dieser Anwendung und ihrer Kindprozesse zusammen; gemeinsame Seiten zählen in jedem. MB und GB sind Potenzen von 1024.</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Tasks that failed, timed out or were lost, in the whole run.</source>
            <translation>Aufgaben, die im ganzen Lauf gescheitert, überfällig oder verloren sind.</translation>
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
            <source>%1 tasks failed, %2 of all. The Events tab says where.</source>
            <translation>%1 Aufgaben gescheitert, %2 von allen. Wo, steht unter Ereignisse.</translation>
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
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Runs a workload on threads and processes and shows how it does.</source>
            <translation>Führt eine Last auf Threads und Prozessen aus und zeigt, wie es ihr geht.</translation>
        </message>
    </context>
    <context>
        <name>parascope::AdvancedSection</name>
        <message>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Erweiterte Einstellungen</translation>
        </message>
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
            <source>How a task reaches a thread: long-lived lanes, or one of Qt's ways</source>
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
            <source>auto warm-up</source>
            <translation>Aufwärmen auto</translation>
        </message>
        <message>
            <source>warm-up %1</source>
            <translation>Aufwärmen %1</translation>
        </message>
        <message>
            <source>seed %1</source>
            <translation>Startwert %1</translation>
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
            <source>Events  %1</source>
            <translation>Ereignisse  %1</translation>
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
            <source>busy: it was computing</source>
            <translation>beschäftigt: er rechnete</translation>
        </message>
        <message>
            <source>starved: other threads had the CPUs</source>
            <translation>verdrängt: andere Threads hatten die CPUs</translation>
        </message>
        <message>
            <source>blocked: it waited for a lock, a disk or a timer</source>
            <translation>blockiert: er wartete auf eine Sperre, einen Datenträger oder eine Uhr</translation>
        </message>
        <message>
            <source>cause not available</source>
            <translation>Ursache nicht verfügbar</translation>
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
            <source>Panel</source>
            <translation>Leiste</translation>
        </message>
        <message>
            <source>Hide or show the settings (Ctrl+B)</source>
            <translation>Einstellungen ein- oder ausblenden (Strg+B)</translation>
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
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save a copy of this recording (Ctrl+S)</source>
            <translation>Kopie dieser Aufzeichnung speichern (Strg+S)</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>CSV ausgeben</translation>
        </message>
        <message>
            <source>Write the figures of this run as CSV files (Ctrl+E)</source>
            <translation>Zahlen dieses Laufs als CSV-Dateien schreiben (Strg+E)</translation>
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
            <source>Saved run</source>
            <translation>Gespeicherter Lauf</translation>
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
        <name>parascope::LegendStrip</name>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
    </context>
    <context>
        <name>parascope::LoadSection</name>
        <message>
            <source>Load</source>
            <translation>Last</translation>
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
    </context>
    <context>
        <name>parascope::MainWindow</name>
        <message>
            <source>Recording saved</source>
            <translation>Aufzeichnung gespeichert</translation>
        </message>
        <message>
            <source>CSV files written</source>
            <translation>CSV-Dateien geschrieben</translation>
        </message>
        <message>
            <source>can't open the file</source>
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
            <source>from every task that ended</source>
            <translation>aus jeder beendeten Aufgabe</translation>
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
            <source>Which time: response, wait or service</source>
            <translation>Welche Zeit: Antwort, Warten oder Bedienung</translation>
        </message>
        <message>
            <source>Which latency is shown</source>
            <translation>Welche Latenz gezeigt wird</translation>
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
            <source>wait time, log scale</source>
            <translation>Wartezeit, logarithmisch</translation>
        </message>
        <message>
            <source>wait</source>
            <translation>Warten</translation>
        </message>
        <message>
            <source>service time, log scale</source>
            <translation>Bedienzeit, logarithmisch</translation>
        </message>
        <message>
            <source>service</source>
            <translation>Bedienung</translation>
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
        <name>parascope::ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
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
    </context>
    <context>
        <name>parascope::StatusLine</name>
        <message>
            <source>Sampling 10 Hz</source>
            <translation>Abtastung 10 Hz</translation>
        </message>
        <message>
            <source>Ctrl+R run · Esc stop</source>
            <translation>Strg+R Start · Esc Halt</translation>
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
            <source>%1 CPU</source>
            <translation>%1 CPU</translation>
        </message>
        <message>
            <source>%1 worst loop delay from drawing</source>
            <translation>%1 größte Verzögerung durch Zeichnen</translation>
        </message>
        <message>
            <source>Parascope itself: %1</source>
            <translation>Parascope selbst: %1</translation>
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
    </context>
    <context>
        <name>parascope::TileRow</name>
        <message>
            <source>Live figures</source>
            <translation>Laufende Zahlen</translation>
        </message>
    </context>
    <context>
        <name>parascope::VerdictTile</name>
        <message>
            <source>Verdict: %1</source>
            <translation>Urteil: %1</translation>
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
</TS>
