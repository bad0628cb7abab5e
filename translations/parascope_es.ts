<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Core</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>the work differs: %1</source>
        <translation>el trabajo es distinto: %1</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>load</source>
        <translation>tipo de carga</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>llegadas</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>carga útil</translation>
    </message>
    <message>
        <source>the plans differ: %1</source>
        <translation>los planes son distintos: %1</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>procesos</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en vuelo</translation>
    </message>
    <message>
        <source>chunk</source>
        <translation>trozo</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>reparto</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planificación</translation>
    </message>
    <message>
        <source>queue policy</source>
        <translation>regla de la cola</translation>
    </message>
    <message>
        <source>queue limit</source>
        <translation>límite de la cola</translation>
    </message>
    <message>
        <source>launcher</source>
        <translation>lanzador</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>muestreo</translation>
    </message>
    <message>
        <source>probe period</source>
        <translation>periodo de la sonda</translation>
    </message>
    <message>
        <source>CPU model</source>
        <translation>modelo de CPU</translation>
    </message>
    <message>
        <source>logical CPUs</source>
        <translation>CPU lógicas</translation>
    </message>
    <message>
        <source>usable CPUs</source>
        <translation>CPU utilizables</translation>
    </message>
    <message>
        <source>virtualization</source>
        <translation>virtualización</translation>
    </message>
    <message>
        <source>governor</source>
        <translation>gobernador</translation>
    </message>
    <message>
        <source>the machines differ: %1</source>
        <translation>las máquinas son distintas: %1</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>núcleo del sistema</translation>
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
        <translation>las ejecuciones de %1 no son repeticiones unas de otras: %2</translation>
    </message>
    <message>
        <source>%1: other load disturbed %2 of %3 runs</source>
        <translation>%1: otra carga perturbó %2 de %3 ejecuciones</translation>
    </message>
    <message>
        <source>%1: overloaded, so latencies depend on the length of the run</source>
        <translation>%1: sobrecargado, así que las latencias dependen de la duración de la ejecución</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>rendimiento</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Response p50</source>
        <translation>Respuesta p50</translation>
    </message>
    <message>
        <source>response p50</source>
        <translation>respuesta p50</translation>
    </message>
    <message>
        <source>Response p99</source>
        <translation>Respuesta p99</translation>
    </message>
    <message>
        <source>response p99</source>
        <translation>respuesta p99</translation>
    </message>
    <message>
        <source>Service p50</source>
        <translation>Servicio p50</translation>
    </message>
    <message>
        <source>service p50</source>
        <translation>servicio p50</translation>
    </message>
    <message>
        <source>Service p99</source>
        <translation>Servicio p99</translation>
    </message>
    <message>
        <source>service p99</source>
        <translation>servicio p99</translation>
    </message>
    <message>
        <source>Main thread delay p98</source>
        <translation>Retardo del hilo principal p98</translation>
    </message>
    <message>
        <source>main thread delay p98</source>
        <translation>retardo del hilo principal p98</translation>
    </message>
    <message>
        <source>Memory (RSS peak)</source>
        <translation>Memoria (pico RSS)</translation>
    </message>
    <message>
        <source>memory (rss peak)</source>
        <translation>memoria (pico RSS)</translation>
    </message>
    <message>
        <source>below the smallest change that counts here, %1</source>
        <translation>por debajo del menor cambio que cuenta aquí, %1</translation>
    </message>
    <message>
        <source>too small a difference to be noticed</source>
        <translation>una diferencia demasiado pequeña para notarse</translation>
    </message>
    <message>
        <source>a value of 0 has no ratio</source>
        <translation>un valor de 0 no tiene razón</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>igual en ambos lados</translation>
    </message>
    <message>
        <source>not measured on both sides</source>
        <translation>no medido en ambos lados</translation>
    </message>
    <message>
        <source>too short, too few tasks or no value above 0</source>
        <translation>demasiado corto, muy pocas tareas o ningún valor sobre 0</translation>
    </message>
    <message>
        <source>one run does not show how much this differs from run to run: repeat it</source>
        <translation>una ejecución no muestra cuánto varía de una a otra: repítala</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are far from the others, the first one slow</source>
        <translation>%1: %2 de %3 ejecuciones están lejos de las demás, la primera fue lenta</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are far from the others</source>
        <translation>%1: %2 de %3 ejecuciones están lejos de las demás</translation>
    </message>
    <message>
        <source>%1 runs a side: fewer than 9 say little by a rank test</source>
        <translation>%1 ejecuciones por lado: menos de 9 dicen poco en una prueba de rangos</translation>
    </message>
    <message>
        <source>a side has no run</source>
        <translation>un lado no tiene ejecuciones</translation>
    </message>
    <message>
        <source>one run a side: intervals come from 20 blocks of time within it and hold nothing of what differs from run to run; repeat both to be sure</source>
        <translation>una ejecución por lado: los intervalos vienen de 20 bloques de tiempo dentro de ella y no contienen nada de lo que varía de una ejecución a otra; repita ambas para estar seguro</translation>
    </message>
    <message>
        <source>%1 lower %2</source>
        <translation>%2 menor en %1</translation>
    </message>
    <message>
        <source>%1 higher %2</source>
        <translation>%2 mayor en %1</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3 %)</source>
        <translation>%1 (intervalo del 95 %: de %2 a %3 %)</translation>
    </message>
    <message>
        <source>Not comparable, because %1.</source>
        <translation>No comparable, porque %1.</translation>
    </message>
    <message>
        <source>Not comparable: %1.</source>
        <translation>No comparable: %1.</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>no se midió nada</translation>
    </message>
    <message>
        <source>one run a side</source>
        <translation>una ejecución por lado</translation>
    </message>
    <message>
        <source>%1 and %2 runs</source>
        <translation>%1 y %2 ejecuciones</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs came to no steady state</source>
        <translation>%1: %2 de %3 ejecuciones no llegaron a un estado estable</translation>
    </message>
    <message>
        <source>inconsistent: %1 has no steady state in %2 of %3 runs</source>
        <translation>incoherente: %1 sin estado estable en %2 de %3 ejecuciones</translation>
    </message>
    <message>
        <source>No answer: %1 would be the best, but in %2 of %3 runs its throughput came to no steady state.</source>
        <translation>Sin respuesta: %1 sería lo mejor, pero en %2 de %3 ejecuciones el rendimiento no llegó a un estado estable.</translation>
    </message>
    <message>
        <source>Throughput came to rest</source>
        <translation>El rendimiento se estabilizó</translation>
    </message>
    <message>
        <source>Run it longer, or find what changes: heat, a cache that fills, memory that grows</source>
        <translation>Ejecútelo más tiempo, o busque qué cambia: calor, una caché que se llena, memoria que crece</translation>
    </message>
    <message>
        <source>the figures depend on the length of the run</source>
        <translation>las cifras dependen de la duración de la ejecución</translation>
    </message>
    <message>
        <source>a level that differs by more than 5 % ends in the last 25 % of the measured part</source>
        <translation>un nivel que difiere en más del 5 % termina en el último 25 % de la parte medida</translation>
    </message>
    <message>
        <source>share of the run before it changed</source>
        <translation>parte de la ejecución antes del cambio</translation>
    </message>
    <message>
        <source>throughput before it changed, of that at the end</source>
        <translation>rendimiento antes del cambio, respecto al del final</translation>
    </message>
    <message>
        <source>no steady state: throughput still changed in the last quarter of the run</source>
        <translation>sin estado estable: el rendimiento aún cambió en el último cuarto de la ejecución</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>the runs were made in turns and neighbours are alike: they are compared pair by pair, so that what the machine does in the long run cancels out</source>
        <translation>las ejecuciones se hicieron por turnos y las vecinas se parecen: se comparan por parejas, de modo que se anula lo que la máquina hace a la larga</translation>
    </message>
    <message>
        <source>%1 and %2 runs, paired by time</source>
        <translation>%1 y %2 ejecuciones, emparejadas en el tiempo</translation>
    </message>
    <message>
        <source>A tie: %1, %2; %3.</source>
        <translation>Empate: %1, %2; %3.</translation>
    </message>
    <message>
        <source>B is better: %1, from %2.</source>
        <translation>B es mejor: %1, de %2.</translation>
    </message>
    <message>
        <source>B is worse: %1, from %2.</source>
        <translation>B es peor: %1, de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker processes died</source>
        <translation>
            <numerusform>%n proceso ejecutor murió</numerusform>
            <numerusform>%n procesos ejecutores murieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was measured</source>
        <translation>Se midió algo</translation>
    </message>
    <message>
        <source>The offered rate was achieved</source>
        <translation>Se alcanzó la tasa ofrecida</translation>
    </message>
    <message>
        <source>Nothing else used the CPUs</source>
        <translation>Nada más usó las CPU</translation>
    </message>
    <message>
        <source>The load generator had time</source>
        <translation>El generador de carga tuvo tiempo</translation>
    </message>
    <message>
        <source>The load generator was in time</source>
        <translation>El generador de carga fue puntual</translation>
    </message>
    <message>
        <source>No task failed</source>
        <translation>Ninguna tarea falló</translation>
    </message>
    <message>
        <source>No task timed out</source>
        <translation>Ninguna tarea agotó su tiempo</translation>
    </message>
    <message>
        <source>No task was lost</source>
        <translation>Ninguna tarea se perdió</translation>
    </message>
    <message>
        <source>No task was refused</source>
        <translation>Ninguna tarea fue rechazada</translation>
    </message>
    <message>
        <source>Little&apos;s law holds</source>
        <translation>La ley de Little se cumple</translation>
    </message>
    <message>
        <source>The utilization law holds</source>
        <translation>La ley de utilización se cumple</translation>
    </message>
    <message>
        <source>The main thread answered</source>
        <translation>El hilo principal respondía</translation>
    </message>
    <message>
        <source>Workers did not die again and again</source>
        <translation>Los ejecutores no murieron una y otra vez</translation>
    </message>
    <message>
        <source>No worker reached its memory limit</source>
        <translation>Ningún ejecutor alcanzó su límite de memoria</translation>
    </message>
    <message>
        <source>No worker stood still</source>
        <translation>Ningún ejecutor se quedó parado</translation>
    </message>
    <message>
        <source>no task was lost; each start costs time</source>
        <translation>no se perdió ninguna tarea; cada arranque cuesta tiempo</translation>
    </message>
    <message>
        <source>Raise the limit, make tasks smaller, or recycle workers before they have grown so far</source>
        <translation>Subir el límite, hacer las tareas más pequeñas o reciclar los ejecutores antes de que crezcan tanto</translation>
    </message>
    <message>
        <source>Look for what they wait for; a time-out for tasks names the one that hangs</source>
        <translation>Buscar a qué esperan; un tiempo límite por tarea nombra la que se cuelga</translation>
    </message>
    <message numerus="yes">
        <source>worker processes were ended by their memory limit: %n times</source>
        <translation>
            <numerusform>procesos ejecutores terminados por su límite de memoria: %n vez</numerusform>
            <numerusform>procesos ejecutores terminados por su límite de memoria: %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>worker processes stood still and were ended: %n times</source>
        <translation>
            <numerusform>procesos ejecutores parados y terminados: %n vez</numerusform>
            <numerusform>procesos ejecutores parados y terminados: %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>No worker died</source>
        <translation>Ningún ejecutor murió</translation>
    </message>
    <message>
        <source>Memory did not grow</source>
        <translation>La memoria no creció</translation>
    </message>
    <message>
        <source>Tasks are long enough</source>
        <translation>Las tareas son lo bastante largas</translation>
    </message>
    <message>
        <source>All CPUs may be used</source>
        <translation>Se pueden usar todas las CPU</translation>
    </message>
    <message>
        <source>Workers did not wait for CPUs</source>
        <translation>Los ejecutores no esperaron CPU</translation>
    </message>
    <message>
        <source>Waiting tasks had workers enough</source>
        <translation>Las tareas en espera tenían ejecutores suficientes</translation>
    </message>
    <message>
        <source>Workers had equal shares</source>
        <translation>Los ejecutores tuvieron partes iguales</translation>
    </message>
    <message>
        <source>Memory kept up</source>
        <translation>La memoria siguió el ritmo</translation>
    </message>
    <message>
        <source>Tasks did not wait for each other</source>
        <translation>Las tareas no se esperaron entre sí</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n hallazgo.</numerusform>
            <numerusform>%n hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report. %1, %2 checks passed.</source>
        <translation>Nada que señalar. %1, %2 comprobaciones superadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 hilo</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 proceso</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>tasks are too short: handing one over costs %1, and it takes %2</source>
        <translation>las tareas son demasiado cortas: entregar una cuesta %1 y ella dura %2</translation>
    </message>
    <message>
        <source>CPU time to hand over a task</source>
        <translation>tiempo de CPU para entregar una tarea</translation>
    </message>
    <message>
        <source>mean service time</source>
        <translation>tiempo de servicio medio</translation>
    </message>
    <message>
        <source>share of the workers&apos; time inside tasks</source>
        <translation>parte del tiempo de los ejecutores dentro de tareas</translation>
    </message>
    <message>
        <source>handing over costs more than 10 % of the service time</source>
        <translation>entregar cuesta más del 10 % del tiempo de servicio</translation>
    </message>
    <message>
        <source>%1 of the CPU time goes into handing over</source>
        <translation>%1 del tiempo de CPU se va en entregar</translation>
    </message>
    <message>
        <source>Bundle %1 tasks into one (batch: a larger chunk)</source>
        <translation>Agrupar %1 tareas en una (lote: un trozo mayor)</translation>
    </message>
    <message>
        <source>only %1 of %2 CPUs may be used (%3), and %4 workers share them</source>
        <translation>solo se pueden usar %1 de %2 CPU (%3), y %4 ejecutores las comparten</translation>
    </message>
    <message>
        <source>a quota</source>
        <translation>una cuota</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>afinidad</translation>
    </message>
    <message>
        <source>CPUs in the machine</source>
        <translation>CPU de la máquina</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>ejecutores</translation>
    </message>
    <message>
        <source>fewer usable CPUs than the machine has, and more workers than those</source>
        <translation>menos CPU utilizables de las que tiene la máquina, y más ejecutores que esas</translation>
    </message>
    <message>
        <source>workers take turns instead of running side by side</source>
        <translation>los ejecutores se turnan en vez de correr a la vez</translation>
    </message>
    <message>
        <source>Try %1, or lift the limit</source>
        <translation>Probar %1, o quitar el límite</translation>
    </message>
    <message>
        <source>%1 workers share %2 CPUs: %3 of their time they wait for one</source>
        <translation>%1 ejecutores comparten %2 CPU: %3 de su tiempo esperan una</translation>
    </message>
    <message>
        <source>run-queue wait</source>
        <translation>espera de CPU</translation>
    </message>
    <message>
        <source>run-queue wait of a task</source>
        <translation>espera de CPU de una tarea</translation>
    </message>
    <message>
        <source>involuntary context switches</source>
        <translation>cambios de contexto involuntarios</translation>
    </message>
    <message>
        <source>more workers than usable CPUs, and run-queue wait above 25 % of wait and CPU time together, not counting what other programs took</source>
        <translation>más ejecutores que CPU utilizables, y la espera de CPU por encima del 25 % de la espera y el tiempo de CPU juntos, sin contar lo que tomaron otros programas</translation>
    </message>
    <message>
        <source>a task takes %1 longer than it needs</source>
        <translation>una tarea dura %1 más de lo necesario</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>tasks mostly wait (%1 CPU) while %2 others queue for a worker</source>
        <translation>las tareas sobre todo esperan (%1 de CPU) mientras otras %2 hacen cola por un ejecutor</translation>
    </message>
    <message>
        <source>CPU share of the service time</source>
        <translation>parte de CPU del tiempo de servicio</translation>
    </message>
    <message>
        <source>tasks in the queue</source>
        <translation>tareas en la cola</translation>
    </message>
    <message>
        <source>workers inside tasks 90 % of the time, on a CPU or waiting for one below 30 % of that, and half as many tasks queued as there are workers</source>
        <translation>ejecutores dentro de tareas el 90 % del tiempo, menos del 30 % de ello en una CPU o esperándola, y la mitad de tareas en cola que ejecutores</translation>
    </message>
    <message>
        <source>up to %1 times the throughput is left</source>
        <translation>queda hasta %1 veces el rendimiento</translation>
    </message>
    <message>
        <source>the load is uneven: one worker was busy %1 of the time, another %2</source>
        <translation>la carga es desigual: un ejecutor estuvo ocupado %1 del tiempo, otro %2</translation>
    </message>
    <message>
        <source>busiest worker</source>
        <translation>ejecutor más ocupado</translation>
    </message>
    <message>
        <source>laziest worker</source>
        <translation>ejecutor menos ocupado</translation>
    </message>
    <message>
        <source>the laziest worker below %1 of the busiest, which is busy 60 % or more</source>
        <translation>el menos ocupado por debajo del %1 del más ocupado, que lo está al 60 % o más</translation>
    </message>
    <message>
        <source>%1 of the workers&apos; time is idle</source>
        <translation>%1 del tiempo de los ejecutores está ocioso</translation>
    </message>
    <message>
        <source>Use smaller chunks, so that who is done early takes more</source>
        <translation>Usar trozos más pequeños, para que quien acaba antes tome más</translation>
    </message>
    <message>
        <source>Let workers share one queue, and split the longest tasks</source>
        <translation>Dejar que los ejecutores compartan una cola y dividir las tareas más largas</translation>
    </message>
    <message>
        <source>side by side a task takes %1 times the CPU time it takes alone: the workers wait for memory, its bandwidth or shared cache lines</source>
        <translation>lado a lado una tarea toma %1 veces el tiempo de CPU que toma sola: los ejecutores esperan a la memoria, su ancho de banda o líneas de caché compartidas</translation>
    </message>
    <message>
        <source>CPU time of a task / alone</source>
        <translation>tiempo de CPU de una tarea / sola</translation>
    </message>
    <message>
        <source>CPU time of a task</source>
        <translation>tiempo de CPU de una tarea</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sola</translation>
    </message>
    <message>
        <source>CPU time above %1 times that of a task alone</source>
        <translation>tiempo de CPU por encima de %1 veces el de una tarea sola</translation>
    </message>
    <message>
        <source>%1 of the CPU time is spent waiting for memory</source>
        <translation>%1 del tiempo de CPU se pasa esperando a la memoria</translation>
    </message>
    <message>
        <source>Try %1, touch less memory in a task, or keep what different workers write apart</source>
        <translation>Probar %1, tocar menos memoria por tarea, o separar lo que escriben distintos ejecutores</translation>
    </message>
    <message>
        <source>tasks wait for each other: %1 of the %2 a task takes it neither computes nor waits for a CPU, alone it would not</source>
        <translation>las tareas se esperan entre sí: %1 de los %2 que dura una tarea ni calcula ni espera una CPU; sola no sería así</translation>
    </message>
    <message>
        <source>waiting inside a task</source>
        <translation>espera dentro de una tarea</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>tiempo de servicio</translation>
    </message>
    <message>
        <source>waiting above 30 % of the service time of a task alone</source>
        <translation>espera por encima del 30 % del tiempo de servicio de una tarea sola</translation>
    </message>
    <message>
        <source>%1 of the workers&apos; time is waiting</source>
        <translation>%1 del tiempo de los ejecutores es espera</translation>
    </message>
    <message>
        <source>Hold the lock for less, or run %1 processes with a thread each: a lock is one process&apos;s</source>
        <translation>Retener el bloqueo menos tiempo, o usar %1 procesos de un hilo: un bloqueo es de un solo proceso</translation>
    </message>
    <message>
        <source>Find what the processes share: a file, a port, a lock in shared memory</source>
        <translation>Buscar qué comparten los procesos: un archivo, un puerto, un bloqueo en memoria compartida</translation>
    </message>
    <message>
        <source>it was computing</source>
        <translation>estaba calculando</translation>
    </message>
    <message>
        <source>it was ready to run and other threads had the CPUs</source>
        <translation>estaba listo y otros hilos tenían las CPU</translation>
    </message>
    <message>
        <source>it waited for a lock, a sleep or a file</source>
        <translation>esperaba un bloqueo, un sueño o un archivo</translation>
    </message>
    <message>
        <source>the cause is not available here</source>
        <translation>la causa no está disponible aquí</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Run the tasks on a worker thread: 1 thread instead of 0</source>
        <translation>Ejecutar las tareas en un hilo ejecutor: 1 hilo en vez de 0</translation>
    </message>
    <message>
        <source>Use one worker fewer than there are CPUs</source>
        <translation>Usar un ejecutor menos que CPU haya</translation>
    </message>
    <message>
        <source>Move the wait off the main thread, or make it asynchronous</source>
        <translation>Sacar la espera del hilo principal, o hacerla asíncrona</translation>
    </message>
    <message>
        <source>Move this work to a worker, or split it into pieces below 16 ms</source>
        <translation>Pasar este trabajo a un ejecutor, o dividirlo en partes de menos de 16 ms</translation>
    </message>
    <message>
        <source>first at</source>
        <translation>la primera vez en</translation>
    </message>
    <message>
        <source>last at</source>
        <translation>la última vez en</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>esta aplicación</translation>
    </message>
    <message>
        <source>worker process %1</source>
        <translation>proceso ejecutor %1</translation>
    </message>
    <message>
        <source>the memory of %1 grows by %2 a second and does not come to rest</source>
        <translation>la memoria de %1 crece %2 por segundo y no se estabiliza</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crecimiento</translation>
    </message>
    <message>
        <source>lower end of its 95 % interval</source>
        <translation>extremo inferior de su intervalo del 95 %</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>extremo superior</translation>
    </message>
    <message>
        <source>RSS at the end</source>
        <translation>RSS al final</translation>
    </message>
    <message>
        <source>lower end of the Theil-Sen slope&apos;s 95 % interval above %1 a second, over 5 s or more, in the second half as well</source>
        <translation>extremo inferior del intervalo del 95 % de la pendiente de Theil-Sen por encima de %1 por segundo, durante 5 s o más, también en la segunda mitad</translation>
    </message>
    <message>
        <source>1 GiB more every %1</source>
        <translation>1 GiB más cada %1</translation>
    </message>
    <message>
        <source>Look for what a task keeps; until then, recycle workers after a number of tasks</source>
        <translation>Buscar qué retiene una tarea; mientras tanto, renovar los ejecutores tras un número de tareas</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks were lost</source>
        <translation>
            <numerusform>se perdió %n tarea</numerusform>
            <numerusform>se perdieron %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>the main thread did not answer for up to %1</source>
        <translation>el hilo principal no respondió durante hasta %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>longest stall</source>
        <translation>bloqueo más largo</translation>
    </message>
    <message>
        <source>stalls</source>
        <translation>bloqueos</translation>
    </message>
    <message>
        <source>delay p98 of the main thread</source>
        <translation>retardo p98 del hilo principal</translation>
    </message>
    <message>
        <source>a busy period of 50 ms or more (100 ms, or three, where the CPU was taken away), or a p98 delay above 50 ms</source>
        <translation>un período ocupado de 50 ms o más (100 ms, o tres, donde se quitó la CPU), o un retardo p98 por encima de 50 ms</translation>
    </message>
    <message>
        <source>a click waits; %1 of the time was lost in stalls</source>
        <translation>un clic espera; %1 del tiempo se perdió en bloqueos</translation>
    </message>
    <message>
        <source>one click in fifty waits longer than %1</source>
        <translation>uno de cada cincuenta clics espera más de %1</translation>
    </message>
    <message numerus="yes">
        <source>worker processes died again and again: %n times</source>
        <translation>
            <numerusform>murieron procesos ejecutores una y otra vez: %n vez</numerusform>
            <numerusform>murieron procesos ejecutores una y otra vez: %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>caídas</translation>
    </message>
    <message>
        <source>started again</source>
        <translation>reiniciados</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonados</translation>
    </message>
    <message>
        <source>tasks lost with them</source>
        <translation>tareas perdidas con ellos</translation>
    </message>
    <message>
        <source>three crashes or more in a run, or a worker given up</source>
        <translation>tres caídas o más en una ejecución, o un ejecutor abandonado</translation>
    </message>
    <message>
        <source>%1; each start costs time</source>
        <translation>%1; cada arranque cuesta tiempo</translation>
    </message>
    <message>
        <source>Run one task alone and look at how it ends</source>
        <translation>Ejecutar una tarea sola y mirar cómo acaba</translation>
    </message>
    <message>
        <source>more than none</source>
        <translation>más que ninguna</translation>
    </message>
    <message>
        <source>nothing was measured: the run ended during its warm-up</source>
        <translation>no se midió nada: la ejecución acabó durante el calentamiento</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>calentamiento</translation>
    </message>
    <message>
        <source>measured time above 0</source>
        <translation>tiempo medido sobre 0</translation>
    </message>
    <message>
        <source>there are no figures</source>
        <translation>no hay cifras</translation>
    </message>
    <message>
        <source>Run it longer, or give a shorter warm-up</source>
        <translation>Ejecutar más tiempo, o dar un calentamiento más corto</translation>
    </message>
    <message>
        <source>overloaded: %1 of the offered rate was achieved, so latencies grow with the length of the run</source>
        <translation>sobrecargado: se alcanzó el %1 de la tasa ofrecida, así que las latencias crecen con la duración de la ejecución</translation>
    </message>
    <message>
        <source>achieved share of the offered rate</source>
        <translation>parte alcanzada de la tasa ofrecida</translation>
    </message>
    <message>
        <source>offered rate</source>
        <translation>tasa ofrecida</translation>
    </message>
    <message>
        <source>achieved / offered below 0.99 with 100 arrivals or more</source>
        <translation>alcanzado / ofrecido por debajo de 0,99 con 100 llegadas o más</translation>
    </message>
    <message>
        <source>the queue grows by %1 tasks a second</source>
        <translation>la cola crece %1 tareas por segundo</translation>
    </message>
    <message>
        <source>Offer at most %1 a second, or add workers</source>
        <translation>Ofrecer como mucho %1 por segundo, o añadir ejecutores</translation>
    </message>
    <message>
        <source>measurement disturbed: other programs used %1 of the CPUs, the hypervisor took %2</source>
        <translation>medición perturbada: otros programas usaron %1 de las CPU, el hipervisor tomó %2</translation>
    </message>
    <message>
        <source>CPU of other programs</source>
        <translation>CPU de otros programas</translation>
    </message>
    <message>
        <source>steal</source>
        <translation>robo (steal)</translation>
    </message>
    <message>
        <source>other programs and steal above 5 % of all CPUs</source>
        <translation>otros programas y robo por encima del 5 % de todas las CPU</translation>
    </message>
    <message>
        <source>all figures depend on what else ran</source>
        <translation>todas las cifras dependen de lo que más corría</translation>
    </message>
    <message>
        <source>End other programs and repeat the run</source>
        <translation>Cerrar otros programas y repetir la ejecución</translation>
    </message>
    <message>
        <source>Parascope&apos;s own threads used %1 of a core: the load may be limited by its generator</source>
        <translation>los hilos propios de Parascope usaron %1 de un núcleo: la carga puede estar limitada por su generador</translation>
    </message>
    <message>
        <source>own CPU</source>
        <translation>CPU propia</translation>
    </message>
    <message>
        <source>own CPU above 80 % of a core</source>
        <translation>CPU propia por encima del 80 % de un núcleo</translation>
    </message>
    <message>
        <source>throughput may be that of the generator</source>
        <translation>el rendimiento puede ser el del generador</translation>
    </message>
    <message>
        <source>Make tasks longer or bundle them</source>
        <translation>Hacer las tareas más largas o agruparlas</translation>
    </message>
    <message>
        <source>the load generator was late: its p99 lateness is above a tenth of the median response time</source>
        <translation>el generador de carga llegó tarde: su retraso p99 supera una décima parte del tiempo de respuesta mediano</translation>
    </message>
    <message>
        <source>p99 lateness</source>
        <translation>retraso p99</translation>
    </message>
    <message>
        <source>median response time</source>
        <translation>tiempo de respuesta mediano</translation>
    </message>
    <message>
        <source>p99 lateness above 10 % of the median response time in three of four moments in which nobody else took the CPUs, or while it used half a core itself</source>
        <translation>retraso p99 por encima del 10 % del tiempo de respuesta mediano en tres de cada cuatro momentos en que nadie más tomó las CPU, o mientras él mismo usaba medio núcleo</translation>
    </message>
    <message>
        <source>part of the response time is the generator&apos;s</source>
        <translation>parte del tiempo de respuesta es del generador</translation>
    </message>
    <message>
        <source>Leave a CPU free for the generator, or lower the rate</source>
        <translation>Dejar una CPU libre para el generador, o bajar la tasa</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>of submitted tasks</source>
        <translation>de tareas enviadas</translation>
    </message>
    <message>
        <source>their results are missing</source>
        <translation>faltan sus resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks failed</source>
        <translation>
            <numerusform>%n tarea falló</numerusform>
            <numerusform>%n tareas fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Read why the first one failed among the events</source>
        <translation>Leer entre los eventos por qué falló la primera</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks timed out</source>
        <translation>
            <numerusform>%n tarea agotó su tiempo</numerusform>
            <numerusform>%n tareas agotaron su tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them more time, or find what holds them up</source>
        <translation>Darles más tiempo, o encontrar qué las retiene</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks lost with a worker that died</source>
        <translation>
            <numerusform>%n tarea perdida con un ejecutor que murió</numerusform>
            <numerusform>%n tareas perdidas con un ejecutor que murió</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the exit of the worker among the events</source>
        <translation>Mirar el final del ejecutor entre los eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks refused by a worker</source>
        <translation>
            <numerusform>%n tarea rechazada por un ejecutor</numerusform>
            <numerusform>%n tareas rechazadas por un ejecutor</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the rate or allow a longer queue</source>
        <translation>Bajar la tasa o permitir una cola más larga</translation>
    </message>
    <message>
        <source>Little&apos;s law does not hold: throughput x response time is %1 of the tasks in flight, so don&apos;t trust the latencies</source>
        <translation>la ley de Little no se cumple: rendimiento × tiempo de respuesta es el %1 de las tareas en vuelo, así que no se fíe de las latencias</translation>
    </message>
    <message>
        <source>throughput x response time / in flight</source>
        <translation>rendimiento × tiempo de respuesta / en vuelo</translation>
    </message>
    <message>
        <source>off by more than %1</source>
        <translation>desviación de más de %1</translation>
    </message>
    <message>
        <source>latencies can&apos;t be trusted</source>
        <translation>las latencias no son fiables</translation>
    </message>
    <message>
        <source>Run parascope-cli selftest</source>
        <translation>Ejecutar parascope-cli selftest</translation>
    </message>
    <message>
        <source>the utilization law does not hold: workers were busy for %1 of the time their tasks took</source>
        <translation>la ley de utilización no se cumple: los ejecutores estuvieron ocupados %1 del tiempo que duraron sus tareas</translation>
    </message>
    <message>
        <source>busy time / (tasks x service time)</source>
        <translation>tiempo ocupado / (tareas × tiempo de servicio)</translation>
    </message>
    <message>
        <source>utilization or service times can&apos;t be trusted</source>
        <translation>la utilización o los tiempos de servicio no son fiables</translation>
    </message>
    <message>
        <source>Null test: too few runs to know the machine&apos;s noise.</source>
        <translation>Prueba nula: muy pocas ejecuciones para conocer el ruido de la máquina.</translation>
    </message>
    <message>
        <source>Null test, A against A over %1 runs: one run varies by %2, two halves differ by up to %3, false alarms %4. To show a change of 5 % takes %5 runs a side.</source>
        <translation>Prueba nula, A contra A en %1 ejecuciones: una ejecución varía %2, dos mitades difieren hasta %3, falsas alarmas %4. Mostrar un cambio del 5 % requiere %5 ejecuciones por lado.</translation>
    </message>
    <message>
        <source>noisy: equal runs differ by up to %1 % here</source>
        <translation>ruidoso: ejecuciones iguales difieren aquí hasta un %1 %</translation>
    </message>
    <message>
        <source>other programs disturbed %1 of %2 cells</source>
        <translation>otros programas perturbaron %1 de %2 celdas</translation>
    </message>
    <message>
        <source>99 % of tasks within %1</source>
        <translation>99 % de las tareas en %1</translation>
    </message>
    <message>
        <source>%1 at %2 % efficiency</source>
        <translation>%1 con %2 % de eficiencia</translation>
    </message>
    <message>
        <source>what it costs the main thread is not available</source>
        <translation>lo que cuesta al hilo principal no está disponible</translation>
    </message>
    <message>
        <source>the main thread answers within %1 in 98 of 100 cases, with stalls</source>
        <translation>el hilo principal responde en %1 en 98 de 100 casos, con bloqueos</translation>
    </message>
    <message>
        <source>the main thread answers within %1 in 98 of 100 cases, without a stall</source>
        <translation>el hilo principal responde en %1 en 98 de 100 casos, sin bloqueos</translation>
    </message>
    <message>
        <source>no worker (tasks on the main thread)</source>
        <translation>ningún ejecutor (tareas en el hilo principal)</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 with %2 each</source>
        <translation>%1 con %2 cada uno</translation>
    </message>
    <message>
        <source>Use %1%2: %3, and %4</source>
        <translation>Usar %1%2: %3, y %4</translation>
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
            <numerusform>%n ajuste más no se distingue de él</numerusform>
            <numerusform>%n ajustes más no se distinguen de él</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer: no cell was measured.</source>
        <translation>Sin respuesta: no se midió ninguna celda.</translation>
    </message>
    <message>
        <source>No answer: no setting keeps the limits (%1).</source>
        <translation>Sin respuesta: ningún ajuste cumple los límites (%1).</translation>
    </message>
    <message>
        <source>the machine drifted: the first cell at the end is at %1 % of what it was</source>
        <translation>la máquina derivó: la primera celda está al final al %1 % de lo que era</translation>
    </message>
    <message>
        <source>%1 of %2 cells failed</source>
        <translation>fallaron %1 de %2 celdas</translation>
    </message>
    <message>
        <source>the sweep is not complete</source>
        <translation>el barrido no está completo</translation>
    </message>
    <message>
        <source>this machine raises false alarms: %1 % of comparisons of equals</source>
        <translation>esta máquina da falsas alarmas: %1 % de las comparaciones de iguales</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Runs a program once per task and waits for it; exit code 0 is success</source>
        <translation>Ejecuta un programa por tarea y lo espera; el código de salida 0 es éxito</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Program and arguments; {threads}, {processes} and {index} are replaced</source>
        <translation>Programa y argumentos; se sustituyen {threads}, {processes} y {index}</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Compresses its input with zlib and restores it</source>
        <translation>Comprime su entrada con zlib y la restaura</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Tamaño de entrada</translation>
    </message>
    <message>
        <source>Bytes each task receives and compresses</source>
        <translation>Bytes que recibe y comprime cada tarea</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 es rápido, 9 es pequeño</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Spins, and now and then ends its worker process</source>
        <translation>Gira, y de vez en cuando termina su proceso ejecutor</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Signal, exit code 3 (exit), or exit code 0 (leave)</source>
        <translation>Señal, código de salida 3 (exit) o código de salida 0 (leave)</translation>
    </message>
    <message>
        <source>False sharing</source>
        <translation>Compartición falsa</translation>
    </message>
    <message>
        <source>Increments counters of different workers that share a cache line</source>
        <translation>Incrementa contadores de distintos ejecutores que comparten una línea de caché</translation>
    </message>
    <message>
        <source>cache coherence</source>
        <translation>coherencia de caché</translation>
    </message>
    <message>
        <source>Increments</source>
        <translation>Incrementos</translation>
    </message>
    <message>
        <source>Increments per task</source>
        <translation>Incrementos por tarea</translation>
    </message>
    <message>
        <source>Padded</source>
        <translation>Separado</translation>
    </message>
    <message>
        <source>yes gives each counter cache lines of its own: the cure</source>
        <translation>yes da a cada contador líneas de caché propias: el remedio</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Of going wrong, in each task</source>
        <translation>De que una tarea salga mal</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>A worker does not go wrong before this time</source>
        <translation>Un ejecutor no sale mal antes de este tiempo</translation>
    </message>
    <message>
        <source>Fibonacci</source>
        <translation>Fibonacci</translation>
    </message>
    <message>
        <source>Computes a Fibonacci number by naive recursion</source>
        <translation>Calcula un número de Fibonacci por recursión ingenua</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Which Fibonacci number; work grows by 1.6 per step</source>
        <translation>Qué número de Fibonacci; el trabajo crece 1,6 veces por paso</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>Basura</translation>
    </message>
    <message>
        <source>Spins, and now and then gives a wrong result or breaks the protocol</source>
        <translation>Gira, y de vez en cuando da un resultado erróneo o rompe el protocolo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Wrong results, or bytes that are no frame (needs processes)</source>
        <translation>Resultados erróneos, o bytes que no son una trama (requiere procesos)</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Cuelgue</translation>
    </message>
    <message>
        <source>Spins, and now and then does not come back</source>
        <translation>Gira, y de vez en cuando no vuelve</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Length of a hang; 0 = for ever</source>
        <translation>Duración de un cuelgue; 0 = para siempre</translation>
    </message>
    <message>
        <source>Sleeping, or using a CPU</source>
        <translation>Durmiendo, o usando una CPU</translation>
    </message>
    <message>
        <source>Hash files</source>
        <translation>Resumir archivos</translation>
    </message>
    <message>
        <source>Hashes every file below a directory with SHA-256; results equal sha256sum&apos;s</source>
        <translation>Calcula el SHA-256 de cada archivo de una carpeta; resultados iguales a los de sha256sum</translation>
    </message>
    <message>
        <source>disk and CPU</source>
        <translation>disco y CPU</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Builds, writes and parses a JSON document with Qt</source>
        <translation>Construye, escribe y analiza un documento JSON con Qt</translation>
    </message>
    <message>
        <source>CPU and allocator</source>
        <translation>CPU y asignador de memoria</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Objects in the document</source>
        <translation>Objetos en el documento</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>Spins, and takes memory that it never gives back</source>
        <translation>Gira, y toma memoria que nunca devuelve</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Bytes a second that each worker leaks</source>
        <translation>Bytes por segundo que pierde cada ejecutor</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>A process leaks no more than this</source>
        <translation>Un proceso no pierde más que esto</translation>
    </message>
    <message>
        <source>A worker does not leak before this time</source>
        <translation>Un ejecutor no pierde memoria antes de este tiempo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Spends a share of its time inside one lock that all threads of a process need</source>
        <translation>Pasa parte de su tiempo dentro de un bloqueo que necesitan todos los hilos de un proceso</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Tiempo de servicio</translation>
    </message>
    <message>
        <source>Busy time of a task, without waiting for the lock</source>
        <translation>Tiempo ocupado de una tarea, sin esperar el bloqueo</translation>
    </message>
    <message>
        <source>Critical share</source>
        <translation>Parte crítica</translation>
    </message>
    <message>
        <source>Share of the service time inside the lock</source>
        <translation>Parte del tiempo de servicio dentro del bloqueo</translation>
    </message>
    <message>
        <source>Mandelbrot</source>
        <translation>Mandelbrot</translation>
    </message>
    <message>
        <source>Computes a square picture of the Mandelbrot set with vector instructions</source>
        <translation>Calcula una imagen cuadrada del conjunto de Mandelbrot con instrucciones vectoriales</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Width and height of the picture</source>
        <translation>Ancho y alto de la imagen</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Iterations after which a point counts as inside</source>
        <translation>Iteraciones tras las que un punto cuenta como interior</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Producto de matrices</translation>
    </message>
    <message>
        <source>Multiplies two square matrices of doubles</source>
        <translation>Multiplica dos matrices cuadradas de double</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rows and columns of the matrices</source>
        <translation>Filas y columnas de las matrices</translation>
    </message>
    <message>
        <source>Loop order</source>
        <translation>Orden de los bucles</translation>
    </message>
    <message>
        <source>ikj runs along memory, ijk strides through the caches</source>
        <translation>ikj recorre la memoria, ijk salta por las cachés</translation>
    </message>
    <message>
        <source>No-op</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Does nothing, so that the cost of dispatching a task is all there is</source>
        <translation>No hace nada, de modo que solo queda el coste de entregar una tarea</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>planificador</translation>
    </message>
    <message>
        <source>Pointer chase</source>
        <translation>Cadena de punteros</translation>
    </message>
    <message>
        <source>Follows a random cycle of cache lines, one dependent load after another</source>
        <translation>Sigue un ciclo aleatorio de líneas de caché, una lectura dependiente tras otra</translation>
    </message>
    <message>
        <source>memory latency</source>
        <translation>latencia de memoria</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Bytes of the cycle, which all workers of a process share</source>
        <translation>Bytes del ciclo, que comparten todos los ejecutores de un proceso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Loads per task</source>
        <translation>Lecturas por tarea</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>Primos</translation>
    </message>
    <message>
        <source>Counts the primes up to a limit with a segmented sieve</source>
        <translation>Cuenta los primos hasta un límite con una criba segmentada</translation>
    </message>
    <message>
        <source>Largest number looked at</source>
        <translation>Mayor número examinado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hashes its input with OpenSSL&apos;s SHA-256</source>
        <translation>Calcula el SHA-256 de su entrada con OpenSSL</translation>
    </message>
    <message>
        <source>Bytes each task receives and hashes</source>
        <translation>Bytes que recibe y resume cada tarea</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Dormir</translation>
    </message>
    <message>
        <source>Waits for the service time without using a CPU</source>
        <translation>Espera el tiempo de servicio sin usar una CPU</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Sorts random 64-bit numbers</source>
        <translation>Ordena números aleatorios de 64 bits</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>Cuántos números</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Keeps a CPU busy until the service time has passed on the clock</source>
        <translation>Mantiene ocupada una CPU hasta que el tiempo de servicio ha pasado en el reloj</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Streams through arrays far larger than the caches</source>
        <translation>Recorre matrices mucho mayores que las cachés</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>ancho de banda de memoria</translation>
    </message>
    <message>
        <source>Bytes of all arrays of a worker together</source>
        <translation>Bytes de todas las matrices de un ejecutor juntas</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>copy: a = c; triad: a = b + s c</source>
        <translation>copy: a = c; triad: a = b + s c</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Spins, and now and then throws an exception</source>
        <translation>Gira, y de vez en cuando lanza una excepción</translation>
    </message>
    <message>
        <source>Mean time a task takes</source>
        <translation>Tiempo medio que toma una tarea</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>How service times vary around their mean; drawn from the task&apos;s seed</source>
        <translation>Cómo varían los tiempos de servicio en torno a su media; según la semilla de la tarea</translation>
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
        <translation>otro programa ha bloqueado el archivo</translation>
    </message>
    <message>
        <source>close the other program that uses it</source>
        <translation>cierre el otro programa que lo usa</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation>compruebe los permisos de la carpeta</translation>
    </message>
    <message>
        <source>the disk is full or a write failed</source>
        <translation>el disco está lleno o falló una escritura</translation>
    </message>
    <message>
        <source>free space or choose another folder</source>
        <translation>libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>use another copy of the file</source>
        <translation>use otra copia del archivo</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>no se puede abrir el archivo</translation>
    </message>
    <message>
        <source>check that its folder exists and may be written</source>
        <translation>compruebe que su carpeta existe y se puede escribir</translation>
    </message>
    <message>
        <source>check the file and its folder</source>
        <translation>compruebe el archivo y su carpeta</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>no SQLite driver for Qt</source>
        <translation>no hay controlador SQLite para Qt</translation>
    </message>
    <message>
        <source>install libqt6sql6-sqlite</source>
        <translation>instale libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>can&apos;t open the recording, %1</source>
        <translation>no se puede abrir la grabación, %1</translation>
    </message>
    <message>
        <source>can&apos;t use the recording, %1</source>
        <translation>no se puede usar la grabación, %1</translation>
    </message>
    <message>
        <source>can&apos;t read the recording, %1</source>
        <translation>no se puede leer la grabación, %1</translation>
    </message>
    <message>
        <source>can&apos;t write the recording, %1</source>
        <translation>no se puede escribir la grabación, %1</translation>
    </message>
    <message>
        <source>can&apos;t create the recording, %1</source>
        <translation>no se puede crear la grabación, %1</translation>
    </message>
    <message>
        <source>can&apos;t open the history, %1</source>
        <translation>no se puede abrir el historial, %1</translation>
    </message>
    <message>
        <source>can&apos;t use the history, %1</source>
        <translation>no se puede usar el historial, %1</translation>
    </message>
    <message>
        <source>can&apos;t read the history, %1</source>
        <translation>no se puede leer el historial, %1</translation>
    </message>
    <message>
        <source>can&apos;t open the sweep, %1</source>
        <translation>no se puede abrir el barrido, %1</translation>
    </message>
    <message>
        <source>can&apos;t use the sweep, %1</source>
        <translation>no se puede usar el barrido, %1</translation>
    </message>
    <message>
        <source>can&apos;t read the sweep, %1</source>
        <translation>no se puede leer el barrido, %1</translation>
    </message>
    <message>
        <source>can&apos;t write the sweep, %1</source>
        <translation>no se puede escribir el barrido, %1</translation>
    </message>
    <message>
        <source>can&apos;t create the recording, the file exists already</source>
        <translation>no se puede crear la grabación, el archivo ya existe</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>choose a folder that exists and may be written</source>
        <translation>elija una carpeta que exista y se pueda escribir</translation>
    </message>
    <message>
        <source>%1 intervals of the run are missing, they could not be written and no more fitted in memory</source>
        <translation>faltan %1 intervalos de la ejecución, no se pudieron escribir y no cabían más en memoria</translation>
    </message>
    <message>
        <source>rely on the run only up to the gap</source>
        <translation>confíe en la ejecución solo hasta el hueco</translation>
    </message>
    <message>
        <source>the recording was deleted or its folder was moved while it was written</source>
        <translation>la grabación se borró o su carpeta se movió mientras se escribía</translation>
    </message>
    <message>
        <source>save the run again from the window or rerun it</source>
        <translation>guarde de nuevo la ejecución desde la ventana o repítala</translation>
    </message>
    <message>
        <source>the recording is finished already</source>
        <translation>la grabación ya está terminada</translation>
    </message>
    <message>
        <source>can&apos;t create the folder for runs</source>
        <translation>no se puede crear la carpeta de ejecuciones</translation>
    </message>
    <message>
        <source>can&apos;t create a folder for this run</source>
        <translation>no se puede crear una carpeta para esta ejecución</translation>
    </message>
    <message>
        <source>choose a folder that may be written, with --out on the command line</source>
        <translation>elija una carpeta que se pueda escribir, con --out en la línea de órdenes</translation>
    </message>
    <message>
        <source>choose a folder that may be written</source>
        <translation>elija una carpeta que se pueda escribir</translation>
    </message>
    <message>
        <source>the recording&apos;s description of the run is damaged</source>
        <translation>la descripción de la ejecución en la grabación está dañada</translation>
    </message>
    <message>
        <source>the recording&apos;s outcome of the run is damaged</source>
        <translation>el resultado de la ejecución en la grabación está dañado</translation>
    </message>
    <message>
        <source>the recording&apos;s plan can&apos;t be read, %1</source>
        <translation>no se puede leer el plan de la grabación, %1</translation>
    </message>
    <message>
        <source>open it with the version of Parascope that wrote it</source>
        <translation>ábrala con la versión de Parascope que la escribió</translation>
    </message>
    <message>
        <source>check the path and the permissions</source>
        <translation>compruebe la ruta y los permisos</translation>
    </message>
    <message>
        <source>choose a file named recording.parascope</source>
        <translation>elija un archivo llamado recording.parascope</translation>
    </message>
    <message>
        <source>not a recording</source>
        <translation>no es una grabación</translation>
    </message>
    <message>
        <source>not a recording but another program&apos;s database</source>
        <translation>no es una grabación sino la base de datos de otro programa</translation>
    </message>
    <message>
        <source>a recording of format %1, this version reads up to %2</source>
        <translation>una grabación de formato %1, esta versión lee hasta el %2</translation>
    </message>
    <message>
        <source>install a newer Parascope</source>
        <translation>instale un Parascope más reciente</translation>
    </message>
    <message>
        <source>the recording is cut short, %1 of %2 bytes are there</source>
        <translation>la grabación está cortada, hay %1 de %2 bytes</translation>
    </message>
    <message>
        <source>copy it again from where it was recorded</source>
        <translation>cópiela de nuevo desde donde se grabó</translation>
    </message>
    <message>
        <source>can&apos;t create the folder of the history</source>
        <translation>no se puede crear la carpeta del historial</translation>
    </message>
    <message>
        <source>check the permissions of the folder above it</source>
        <translation>compruebe los permisos de la carpeta superior</translation>
    </message>
    <message>
        <source>the history was written by a newer Parascope</source>
        <translation>el historial lo escribió un Parascope más reciente</translation>
    </message>
    <message>
        <source>install that version, or move the file away</source>
        <translation>instale esa versión, o aparte el archivo</translation>
    </message>
    <message>
        <source>not a history but another program&apos;s database</source>
        <translation>no es un historial sino la base de datos de otro programa</translation>
    </message>
    <message>
        <source>move the file away</source>
        <translation>aparte el archivo</translation>
    </message>
    <message>
        <source>can&apos;t put an interrupted recording together, its folder is read-only and the copy failed</source>
        <translation>no se puede recomponer una grabación interrumpida, su carpeta es de solo lectura y la copia falló</translation>
    </message>
    <message>
        <source>copy it with the files beside it to a folder that may be written</source>
        <translation>cópiela con los archivos vecinos a una carpeta que se pueda escribir</translation>
    </message>
    <message>
        <source>interval %1 of the recording is damaged, %2</source>
        <translation>el intervalo %1 de la grabación está dañado, %2</translation>
    </message>
    <message>
        <source>the recording is damaged, %1</source>
        <translation>la grabación está dañada, %1</translation>
    </message>
    <message>
        <source>can&apos;t open the recording, that is no file</source>
        <translation>no se puede abrir la grabación, no es un archivo</translation>
    </message>
    <message>
        <source>name the file recording.parascope in the folder of the run</source>
        <translation>indique el archivo recording.parascope de la carpeta de la ejecución</translation>
    </message>
    <message>
        <source>can&apos;t write the file, %1</source>
        <translation>no se puede escribir el archivo, %1</translation>
    </message>
    <message>
        <source>choose a folder with free space that may be written</source>
        <translation>elija una carpeta con espacio libre que se pueda escribir</translation>
    </message>
    <message>
        <source>can&apos;t create the folder</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>the results of the batch are incomplete</source>
        <translation>los resultados del lote están incompletos</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>ejecútelo de nuevo</translation>
    </message>
    <message>
        <source>can&apos;t save the recording</source>
        <translation>no se puede guardar la grabación</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>elija otro lugar</translation>
    </message>
    <message>
        <source>can&apos;t write the plot</source>
        <translation>no se puede escribir el gráfico</translation>
    </message>
    <message>
        <source>can&apos;t tell the format</source>
        <translation>no se reconoce el formato</translation>
    </message>
    <message>
        <source>the name has to end in .csv, .png or .svg</source>
        <translation>el nombre debe acabar en .csv, .png o .svg</translation>
    </message>
    <message>
        <source>can&apos;t start a worker process</source>
        <translation>no se puede iniciar un proceso ejecutor</translation>
    </message>
    <message>
        <source>check the launcher and the installation</source>
        <translation>compruebe el lanzador y la instalación</translation>
    </message>
    <message>
        <source>worker process %1 ended %2 times right after its start</source>
        <translation>el proceso ejecutor %1 terminó %2 veces justo tras iniciarse</translation>
    </message>
    <message>
        <source>worker process %1 was started %2 times and never got ready</source>
        <translation>el proceso ejecutor %1 se inició %2 veces y nunca estuvo listo</translation>
    </message>
    <message>
        <source>worker process %1 was started again %2 times within a minute</source>
        <translation>el proceso ejecutor %1 se reinició %2 veces en un minuto</translation>
    </message>
    <message>
        <source>see what it wrote to stderr</source>
        <translation>vea lo que escribió en stderr</translation>
    </message>
    <message>
        <source>a worker process does not speak Parascope&apos;s protocol</source>
        <translation>un proceso ejecutor no habla el protocolo de Parascope</translation>
    </message>
    <message>
        <source>check the launcher and that it starts parascope-worker</source>
        <translation>compruebe que el lanzador inicia parascope-worker</translation>
    </message>
    <message>
        <source>a worker process speaks protocol version %1, this program %2</source>
        <translation>un proceso ejecutor habla la versión %1 del protocolo, este programa la %2</translation>
    </message>
    <message>
        <source>install the same Parascope version on both sides</source>
        <translation>instale la misma versión de Parascope en ambos lados</translation>
    </message>
    <message>
        <source>can&apos;t create a pipe to a child</source>
        <translation>no se puede crear una tubería hacia un hijo</translation>
    </message>
    <message>
        <source>use fewer processes or raise the limit of open files (ulimit -n)</source>
        <translation>use menos procesos o suba el límite de archivos abiertos (ulimit -n)</translation>
    </message>
    <message>
        <source>PARASCOPE_WORKER does not name a program that can be started</source>
        <translation>PARASCOPE_WORKER no nombra un programa que se pueda iniciar</translation>
    </message>
    <message>
        <source>correct or unset PARASCOPE_WORKER</source>
        <translation>corrija o quite PARASCOPE_WORKER</translation>
    </message>
    <message>
        <source>the program of the worker processes is missing</source>
        <translation>falta el programa de los procesos ejecutores</translation>
    </message>
    <message>
        <source>looked for %1</source>
        <translation>se buscó: %1</translation>
    </message>
    <message>
        <source>install parascope-worker there or name it in PARASCOPE_WORKER</source>
        <translation>instale ahí parascope-worker o indíquelo en PARASCOPE_WORKER</translation>
    </message>
    <message>
        <source>can&apos;t use shared memory with these children</source>
        <translation>no se puede usar memoria compartida con estos hijos</translation>
    </message>
    <message>
        <source>use --channel stdio or auto</source>
        <translation>use el canal stdio o auto</translation>
    </message>
    <message>
        <source>inputs and results of a task may have at most 63 MiB over stdio</source>
        <translation>por stdio, las entradas y resultados de una tarea no pasan de 63 MiB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>make the task smaller or use --transfer shared</source>
        <translation>reduzca la tarea o use la transferencia shared</translation>
    </message>
    <message>
        <source>can&apos;t get memory for tasks</source>
        <translation>no se obtiene memoria para las tareas</translation>
    </message>
    <message>
        <source>can&apos;t create shared memory</source>
        <translation>no se puede crear memoria compartida</translation>
    </message>
    <message>
        <source>use fewer tasks in flight or smaller payloads</source>
        <translation>use menos tareas en vuelo o cargas útiles menores</translation>
    </message>
    <message>
        <source>too many changes of the task size in one run</source>
        <translation>demasiados cambios del tamaño de tarea en una ejecución</translation>
    </message>
    <message>
        <source>the task size was changed too often in this run</source>
        <translation>el tamaño de tarea se cambió demasiadas veces en esta ejecución</translation>
    </message>
    <message>
        <source>start a new run</source>
        <translation>inicie una ejecución nueva</translation>
    </message>
    <message>
        <source>this run has no room for tasks that large</source>
        <translation>esta ejecución no tiene sitio para tareas tan grandes</translation>
    </message>
    <message>
        <source>start a new run with that size</source>
        <translation>inicie una ejecución nueva con ese tamaño</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; has no task size</source>
        <translation>la carga «%1» no tiene tamaño de tarea</translation>
    </message>
    <message>
        <source>the results of %1 items need more than 1 GiB</source>
        <translation>los resultados de %1 elementos necesitan más de 1 GiB</translation>
    </message>
    <message>
        <source>use fewer items</source>
        <translation>use menos elementos</translation>
    </message>
    <message>
        <source>a write failed and the disk may be full</source>
        <translation>falló una escritura y quizá el disco esté lleno</translation>
    </message>
    <message>
        <source>task size → %1</source>
        <translation>tamaño de tarea → %1</translation>
    </message>
    <message>
        <source>warm-up over</source>
        <translation>calentamiento terminado</translation>
    </message>
    <message>
        <source>warm-up ended by its limit, without a steady state</source>
        <translation>calentamiento terminado por su límite, sin estado estable</translation>
    </message>
    <message>
        <source>a task alone takes %1</source>
        <translation>una tarea sola tarda %1</translation>
    </message>
    <message>
        <source>a task alone takes %1 and %2 of CPU time</source>
        <translation>una tarea sola tarda %1 y usa %2 de tiempo de CPU</translation>
    </message>
    <message>
        <source>a task failed without a message</source>
        <translation>una tarea falló sin mensaje</translation>
    </message>
    <message>
        <source>wrong result</source>
        <translation>resultado incorrecto</translation>
    </message>
    <message>
        <source>worker P%1 ready in %2 ms</source>
        <translation>ejecutor P%1 listo en %2 ms</translation>
    </message>
    <message>
        <source>worker P%1 is started again</source>
        <translation>el ejecutor P%1 se inicia de nuevo</translation>
    </message>
    <message>
        <source>worker P%1 exited (%2)</source>
        <translation>el ejecutor P%1 terminó (%2)</translation>
    </message>
    <message>
        <source>worker P%1 ended: %2</source>
        <translation>el ejecutor P%1 terminó: %2</translation>
    </message>
    <message>
        <source>worker P%1 is given up: %2</source>
        <translation>se abandona el ejecutor P%1: %2</translation>
    </message>
    <message>
        <source>worker P%1 hangs: %2</source>
        <translation>el ejecutor P%1 está colgado: %2</translation>
    </message>
    <message>
        <source>worker P%1: %2</source>
        <translation>ejecutor P%1: %2</translation>
    </message>
    <message>
        <source>task %1 overran the time-out after %2</source>
        <translation>la tarea %1 superó el tiempo límite tras %2</translation>
    </message>
    <message>
        <source>ended by time-out: task %1</source>
        <translation>terminado por tiempo límite: tarea %1</translation>
    </message>
    <message>
        <source>%1: worker P%2 is ended</source>
        <translation>%1: se termina el ejecutor P%2</translation>
    </message>
    <message>
        <source>%1: a thread can&apos;t be ended, it goes on</source>
        <translation>%1: un hilo no se puede terminar, sigue</translation>
    </message>
    <message>
        <source>worker P%1 ended by memory limit: %2 of %3</source>
        <translation>ejecutor P%1 terminado por el límite de memoria: %2 de %3</translation>
    </message>
    <message>
        <source>ended by memory limit: %1 of %2</source>
        <translation>terminado por el límite de memoria: %1 de %2</translation>
    </message>
    <message>
        <source>worker P%1 ended by memory limit: it asked for more than %2</source>
        <translation>ejecutor P%1 terminado por el límite de memoria: pidió más de %2</translation>
    </message>
    <message>
        <source>ended by memory limit: it asked for more than %1</source>
        <translation>terminado por el límite de memoria: pidió más de %1</translation>
    </message>
    <message>
        <source>worker P%1 is replaced %2</source>
        <translation>se reemplaza el ejecutor P%1 %2</translation>
    </message>
    <message>
        <source>after %1 tasks</source>
        <translation>tras %1 tareas</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>%1 sent to worker P%2</source>
        <translation>%1 enviado al ejecutor P%2</translation>
    </message>
    <message>
        <source>%1: there is no such worker now</source>
        <translation>%1: ese ejecutor no existe ahora</translation>
    </message>
    <message>
        <source>%1 did not happen: the run ended before</source>
        <translation>%1 no ocurrió: la ejecución terminó antes</translation>
    </message>
    <message>
        <source>not changed: %1</source>
        <translation>sin cambios: %1</translation>
    </message>
    <message>
        <source>the accounts are wrong: %1 tasks were submitted, %2 have an outcome</source>
        <translation>las cuentas no cuadran: se enviaron %1 tareas, %2 tienen resultado</translation>
    </message>
    <message>
        <source>a thread still runs its task and can&apos;t be ended from outside; it stays until it comes back or Parascope exits</source>
        <translation>un hilo sigue con su tarea y no se puede terminar desde fuera; queda hasta que vuelva o Parascope termine</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>killed by signal %1</source>
        <translation>terminado por la señal %1</translation>
    </message>
    <message>
        <source>no sign of life for %1 s (it was stopped)</source>
        <translation>sin señal de vida desde hace %1 s (fue detenido)</translation>
    </message>
    <message>
        <source>no sign of life for %1 s</source>
        <translation>sin señal de vida desde hace %1 s</translation>
    </message>
    <message>
        <source>its main thread hung for %1 s</source>
        <translation>su hilo principal estuvo colgado %1 s</translation>
    </message>
    <message>
        <source>did not get ready within %1 s</source>
        <translation>no estuvo listo en %1 s</translation>
    </message>
    <message>
        <source>did not exit after its error</source>
        <translation>no terminó tras su error</translation>
    </message>
    <message>
        <source>closed its output</source>
        <translation>cerró su salida</translation>
    </message>
    <message>
        <source>sent an unexpected %1 frame</source>
        <translation>envió una trama inesperada: %1</translation>
    </message>
    <message>
        <source>sent a malformed %1 frame</source>
        <translation>envió una trama mal formada: %1</translation>
    </message>
    <message>
        <source>it answered for a task it was not given</source>
        <translation>respondió por una tarea que no se le dio</translation>
    </message>
    <message>
        <source>answered for a task it was not given</source>
        <translation>respondió por una tarea que no se le dio</translation>
    </message>
    <message>
        <source>the process closed its output</source>
        <translation>el proceso cerró su salida</translation>
    </message>
    <message>
        <source>the process ended in the middle of a frame</source>
        <translation>el proceso terminó en medio de una trama</translation>
    </message>
    <message>
        <source>it hung until it was cancelled</source>
        <translation>estuvo colgada hasta que se canceló</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>the run failed</source>
        <translation>la ejecución falló</translation>
    </message>
    <message>
        <source>no task was completed in the measured part: make the runs longer than a task</source>
        <translation>ninguna tarea terminó en la parte medida: las ejecuciones deben durar más que una tarea</translation>
    </message>
    <message>
        <source>known within %1 % after %2 runs</source>
        <translation>conocido con un %1 % de precisión tras %2 ejecuciones</translation>
    </message>
    <message>
        <source>cannot win: its best of %1 runs is %2 % of the leader&apos;s worst</source>
        <translation>no puede ganar: la mejor de %1 ejecuciones es el %2 % de la peor de la celda líder</translation>
    </message>
    <message>
        <source>%1 is %2, above %3</source>
        <translation>%1 es %2, por encima de %3</translation>
    </message>
    <message>
        <source>no peak: the law rises without end, which no machine does</source>
        <translation>sin máximo: la ley crece sin fin, lo que ninguna máquina hace</translation>
    </message>
    <message>
        <source>extrapolated: the peak at N = %1 lies outside of the measured range %2 to %3</source>
        <translation>extrapolado: el máximo en N = %1 está fuera del rango medido, de %2 a %3</translation>
    </message>
    <message>
        <source>superlinear: with N = %1 each does %2 times the work of N = %3; look for a cache that became large enough, or a first point that is too low</source>
        <translation>superlineal: con N = %1 cada uno hace %2 veces el trabajo de N = %3; quizá una caché ya bastó, o el primer punto es demasiado bajo</translation>
    </message>
    <message>
        <source>bound by memory bandwidth: with N = %1 a task takes %2 times the CPU time it takes with N = %3, so the workers wait for memory, not for each other</source>
        <translation>limitado por el ancho de banda de memoria: con N = %1 una tarea usa %2 veces el tiempo de CPU de N = %3; los ejecutores esperan a la memoria, no unos a otros</translation>
    </message>
    <message>
        <source>few points: %1 different N; 6 or more make errors that can be trusted</source>
        <translation>pocos puntos: %1 valores de N; con 6 o más los errores son fiables</translation>
    </message>
    <message>
        <source>no errors: as many parameters as points, so nothing is left to judge the fit by</source>
        <translation>sin errores: tantos parámetros como puntos, no queda nada para juzgar el ajuste</translation>
    </message>
    <message>
        <source>poor fit: R² is %1, the law does not describe these points</source>
        <translation>mal ajuste: R² es %1, la ley no describe estos puntos</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>use de %1 a %2</translation>
    </message>
    <message>
        <source>use a multiple of %1, up to %2</source>
        <translation>use un múltiplo de %1, hasta %2</translation>
    </message>
    <message>
        <source>allowed: %1 to %2</source>
        <translation>permitido: de %1 a %2</translation>
    </message>
    <message>
        <source>%1 threads in each of %2 processes are %3 workers</source>
        <translation>%1 hilos en cada uno de %2 procesos son %3 ejecutores</translation>
    </message>
    <message>
        <source>at most %1 in all</source>
        <translation>como máximo %1 en total</translation>
    </message>
    <message>
        <source>transfer &apos;move&apos; is not possible between processes</source>
        <translation>la transferencia «move» no es posible entre procesos</translation>
    </message>
    <message>
        <source>use copy or shared, or 0 processes</source>
        <translation>use copy o shared, o 0 procesos</translation>
    </message>
    <message>
        <source>channel &apos;shm&apos; needs local children, and the plan has a launcher</source>
        <translation>el canal «shm» necesita hijos locales, y el plan tiene un lanzador</translation>
    </message>
    <message>
        <source>use channel stdio or auto</source>
        <translation>use el canal stdio o auto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for process %2 of %3</source>
        <translation>«%1» es para el proceso %2 de %3</translation>
    </message>
    <message>
        <source>processes count from 1</source>
        <translation>los procesos se cuentan desde 1</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; ends the process it runs in, and that would be Parascope itself</source>
        <translation>la carga «%1» termina el proceso en que corre, y sería el propio Parascope</translation>
    </message>
    <message>
        <source>a memory limit is for child processes</source>
        <translation>un límite de memoria es para procesos hijos</translation>
    </message>
    <message>
        <source>only child processes can be recycled</source>
        <translation>solo se pueden reciclar procesos hijos</translation>
    </message>
    <message>
        <source>faults can only be injected into child processes</source>
        <translation>solo se pueden inyectar fallos en procesos hijos</translation>
    </message>
    <message>
        <source>give --processes</source>
        <translation>indique procesos</translation>
    </message>
    <message>
        <source>only an open loop has a queue that can be full</source>
        <translation>solo un bucle abierto tiene una cola que puede llenarse</translation>
    </message>
    <message>
        <source>give --rate</source>
        <translation>indique una tasa</translation>
    </message>
    <message>
        <source>a queue policy needs a queue</source>
        <translation>una regla de cola necesita una cola</translation>
    </message>
    <message>
        <source>give --queue N</source>
        <translation>indique un límite de cola</translation>
    </message>
    <message>
        <source>an open loop needs a rate above 0</source>
        <translation>un bucle abierto necesita una tasa mayor que 0</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; runs as a batch</source>
        <translation>la carga «%1» se ejecuta como lote</translation>
    </message>
    <message>
        <source>leave out --rate and --in-flight</source>
        <translation>no indique tasa ni número en vuelo</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; needs a directory</source>
        <translation>la carga «%1» necesita una carpeta</translation>
    </message>
    <message>
        <source>give --input DIR</source>
        <translation>indique una carpeta de entrada</translation>
    </message>
    <message>
        <source>a batch needs a number of items</source>
        <translation>un lote necesita un número de elementos</translation>
    </message>
    <message>
        <source>give --items N</source>
        <translation>indique un número de elementos</translation>
    </message>
    <message>
        <source>unknown workload &apos;%1&apos;</source>
        <translation>carga desconocida «%1»</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>elija entre: %1</translation>
    </message>
    <message>
        <source>plan field &apos;%1&apos; is not what it should be</source>
        <translation>el campo «%1» del plan no es lo que debe ser</translation>
    </message>
    <message>
        <source>it takes %1</source>
        <translation>admite %1</translation>
    </message>
    <message>
        <source>unknown plan field &apos;%1&apos;</source>
        <translation>campo de plan desconocido «%1»</translation>
    </message>
    <message>
        <source>remove it or correct its name</source>
        <translation>quítelo o corrija su nombre</translation>
    </message>
    <message>
        <source>the plan is not JSON</source>
        <translation>el plan no es JSON</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>byte %1: %2</translation>
    </message>
    <message>
        <source>correct it or export a plan anew</source>
        <translation>corríjalo o exporte un plan de nuevo</translation>
    </message>
    <message>
        <source>the plan is not a JSON object</source>
        <translation>el plan no es un objeto JSON</translation>
    </message>
    <message>
        <source>the plan names no workload</source>
        <translation>el plan no nombra ninguna carga</translation>
    </message>
    <message>
        <source>add a field as in &quot;workload&quot;: &quot;sha256&quot;</source>
        <translation>añada un campo como &quot;workload&quot;: &quot;sha256&quot;</translation>
    </message>
    <message>
        <source>can&apos;t read the plan</source>
        <translation>no se puede leer el plan</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>compruebe la ruta</translation>
    </message>
    <message>
        <source>the plan is larger than 1 MiB</source>
        <translation>el plan supera 1 MiB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no injection: %2</source>
        <translation>«%1» no es una inyección: %2</translation>
    </message>
    <message>
        <source>command not found</source>
        <translation>orden no encontrada</translation>
    </message>
    <message>
        <source>it must be an executable file</source>
        <translation>debe ser un archivo ejecutable</translation>
    </message>
    <message>
        <source>install it, or give its full path</source>
        <translation>instálela o indique su ruta completa</translation>
    </message>
    <message>
        <source>running commands is not available on this platform</source>
        <translation>no se pueden ejecutar órdenes en esta plataforma</translation>
    </message>
    <message>
        <source>a quote or a backslash is left open in the command</source>
        <translation>queda abierta una comilla o una barra invertida en la orden</translation>
    </message>
    <message>
        <source>no command given</source>
        <translation>no se indicó ninguna orden</translation>
    </message>
    <message>
        <source>name one with --param command=&quot;program arguments&quot;</source>
        <translation>indique una, en la línea de órdenes con --param command=&quot;program arguments&quot;</translation>
    </message>
    <message>
        <source>can&apos;t load OpenSSL 3</source>
        <translation>no se puede cargar OpenSSL 3</translation>
    </message>
    <message>
        <source>install libssl3, which brings libcrypto.so.3</source>
        <translation>instale libssl3, que trae libcrypto.so.3</translation>
    </message>
    <message>
        <source>can&apos;t read the input directory</source>
        <translation>no se puede leer la carpeta de entrada</translation>
    </message>
    <message>
        <source>no input directory given</source>
        <translation>no se indicó carpeta de entrada</translation>
    </message>
    <message>
        <source>name one with --input DIR</source>
        <translation>indique una, en la línea de órdenes con --input</translation>
    </message>
    <message>
        <source>no files in the input directory</source>
        <translation>no hay archivos en la carpeta de entrada</translation>
    </message>
    <message>
        <source>name a directory with regular files in it or below</source>
        <translation>indique una carpeta con archivos normales dentro o por debajo</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 no es un número entero</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 está fuera de rango</translation>
    </message>
    <message>
        <source>parameter &apos;%1&apos; of %2</source>
        <translation>parámetro «%1» de %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a choice</source>
        <translation>«%1» no es una opción</translation>
    </message>
    <message>
        <source>choices: %1</source>
        <translation>opciones: %1</translation>
    </message>
    <message>
        <source>unknown parameter &apos;%1&apos; of %2</source>
        <translation>parámetro desconocido «%1» de %2</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>conocidos: %1</translation>
    </message>
    <message>
        <source>a text is needed, not a number</source>
        <translation>hace falta un texto, no un número</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot; as %2</source>
        <translation>«%1» no se puede leer como %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range for %2</source>
        <translation>«%1» está fuera de rango para %2</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>una duración</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>un tamaño</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for %2</source>
        <translation>«%1» no es un valor para %2</translation>
    </message>
    <message>
        <source>give a whole number</source>
        <translation>indique un número entero</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>no hay ajuste «%1»</translation>
    </message>
    <message>
        <source>nothing to sweep over</source>
        <translation>nada que barrer</translation>
    </message>
    <message>
        <source>give --threads 1-8 or --processes 0,1,2 or --sweep NAME=RANGE</source>
        <translation>indique hilos como 1-8 o procesos como 0,1,2</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 repeticiones</translation>
    </message>
    <message>
        <source>the sweep would have no or more than %1 cells</source>
        <translation>el barrido tendría ninguna o más de %1 celdas</translation>
    </message>
    <message>
        <source>use steps, as in 1-64*2</source>
        <translation>use pasos, como 1-64*2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a range</source>
        <translation>«%1» no es un rango</translation>
    </message>
    <message>
        <source>as in 1-8, 1-8+2, 1-32*2, 1,2,4 or auto</source>
        <translation>como 1-8, 1-8+2, 1-32*2, 1,2,4 o auto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too many values</source>
        <translation>«%1» tiene demasiados valores</translation>
    </message>
    <message>
        <source>use steps, as in 1-1000+50 or 1-1024*2</source>
        <translation>use pasos, como 1-1000+50 o 1-1024*2</translation>
    </message>
    <message>
        <source>the sweep was begun on another machine</source>
        <translation>el barrido se empezó en otra máquina</translation>
    </message>
    <message>
        <source>begin a new one in another folder</source>
        <translation>empiece otro en otra carpeta</translation>
    </message>
    <message>
        <source>the folder holds a sweep of another plan</source>
        <translation>la carpeta contiene un barrido de otro plan</translation>
    </message>
    <message>
        <source>choose another folder, or go on with that one by --resume</source>
        <translation>elija otra carpeta, o siga con ese mediante --resume</translation>
    </message>
    <message>
        <source>not a sweep, %1</source>
        <translation>no es un barrido, %1</translation>
    </message>
    <message>
        <source>choose another file or folder</source>
        <translation>elija otro archivo o carpeta</translation>
    </message>
    <message>
        <source>can&apos;t create the sweep, the file exists already</source>
        <translation>no se puede crear el barrido, el archivo ya existe</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>elija otra carpeta</translation>
    </message>
    <message>
        <source>there is no sweep</source>
        <translation>no hay ningún barrido</translation>
    </message>
    <message>
        <source>give the folder of a sweep that was begun</source>
        <translation>indique la carpeta de un barrido empezado</translation>
    </message>
    <message>
        <source>as in kill@5s or stop@2s:1 (kill, term, stop, cont)</source>
        <translation>como kill@5s o stop@2s:1 (kill, term, stop, cont)</translation>
    </message>
    <message>
        <source>use 1 to 1000</source>
        <translation>use de 1 a 1000</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a limit</source>
        <translation>«%1» no es un límite</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>as in main_p98_ms=50</source>
        <translation>como main_p98_ms=50</translation>
    </message>
    <message>
        <source>as in main_p98_ms=50, response_p99_ms=20, memory=512MiB or errors=0</source>
        <translation>como main_p98_ms=50, response_p99_ms=20, memory=512MiB o errors=0</translation>
    </message>
    <message>
        <source>another program&apos;s file</source>
        <translation>el archivo de otro programa</translation>
    </message>
    <message>
        <source>written by a newer Parascope</source>
        <translation>escrito por un Parascope más reciente</translation>
    </message>
    <message>
        <source>%1 Other load disturbed the measurement: repeat it before you rely on it.</source>
        <translation>%1 Otra carga perturbó la medición: repítala antes de fiarse.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 completadas</translation>
    </message>
    <message>
        <source>%1 completed, half of the tasks within %2</source>
        <translation>%1 completadas, la mitad de las tareas en %2</translation>
    </message>
    <message>
        <source>%1 completed, half of the tasks within %2 and 99 % within %3</source>
        <translation>%1 completadas, la mitad de las tareas en %2 y el 99 % en %3</translation>
    </message>
    <message>
        <source>Overloaded: of %1 offered only %2 were completed, so latencies grow with the length of the run</source>
        <translation>Sobrecargado: de %1 ofrecidas solo se completaron %2; las latencias crecen con la duración de la ejecución</translation>
    </message>
    <message>
        <source>the main thread was not watched</source>
        <translation>el hilo principal no se observó</translation>
    </message>
    <message>
        <source>the main thread stayed responsive (p99 delay %1, no stall)</source>
        <translation>el hilo principal siguió respondiendo (retardo p99 %1, sin bloqueos)</translation>
    </message>
    <message>
        <source>the main thread stalled once, %1 at the longest</source>
        <translation>el hilo principal se bloqueó una vez, %1 como máximo</translation>
    </message>
    <message>
        <source>the main thread stalled %1 times, %2 at the longest</source>
        <translation>el hilo principal se bloqueó %1 veces, %2 como máximo</translation>
    </message>
    <message>
        <source>1 task gave no result</source>
        <translation>1 tarea quedó sin resultado</translation>
    </message>
    <message>
        <source>%1 tasks gave no result</source>
        <translation>%1 tareas quedaron sin resultado</translation>
    </message>
    <message>
        <source>Nothing was measured: the run ended during its warm-up.</source>
        <translation>No se midió nada: la ejecución acabó durante el calentamiento.</translation>
    </message>
    <message>
        <source>No task was completed while measuring</source>
        <translation>Ninguna tarea terminó durante la medición</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in_flight</source>
        <translation>en vuelo</translation>
    </message>
    <message>
        <source>task_size</source>
        <translation>tamaño de tarea</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>reintentos</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>memory_limit</source>
        <translation>límite de memoria</translation>
    </message>
    <message>
        <source>sample_every</source>
        <translation>muestreo</translation>
    </message>
    <message>
        <source>probe_every</source>
        <translation>sonda</translation>
    </message>
    <message>
        <source>duration (seconds)</source>
        <translation>duración (segundos)</translation>
    </message>
    <message>
        <source>warmup (seconds)</source>
        <translation>calentamiento (segundos)</translation>
    </message>
    <message>
        <source>timeout (seconds)</source>
        <translation>tiempo límite (segundos)</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 hilos</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 procesos</translation>
    </message>
    <message>
        <source>inline on the main thread</source>
        <translation>directamente en el hilo principal</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 en vuelo</translation>
    </message>
    <message>
        <source>%1 or more in flight</source>
        <translation>%1 o más en vuelo</translation>
    </message>
    <message>
        <source>%1, closed loop, %2</source>
        <translation>%1, bucle cerrado, %2</translation>
    </message>
    <message>
        <source>%1, open loop, %2 arrivals, %3</source>
        <translation>%1, bucle abierto, llegadas %2, %3</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constantes</translation>
    </message>
    <message>
        <source>poisson</source>
        <translation>de Poisson</translation>
    </message>
    <message>
        <source>%1, batch</source>
        <translation>%1, lote</translation>
    </message>
    <message>
        <source>resampled blocks of time</source>
        <translation>remuestreo de bloques de tiempo</translation>
    </message>
    <message>
        <source>Welch&apos;s t of the logarithms</source>
        <translation>t de Welch de los logaritmos</translation>
    </message>
    <message>
        <source>bootstrap of the medians</source>
        <translation>bootstrap de las medianas</translation>
    </message>
    <message>
        <source>Wilcoxon&apos;s signed ranks</source>
        <translation>rangos con signo de Wilcoxon</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A tie: %1; %2.</source>
        <translation>Empate: %1; %2.</translation>
    </message>
    <message>
        <source>worker process P%1 died (%2)</source>
        <translation>el proceso ejecutor P%1 murió (%2)</translation>
    </message>
    <message>
        <source>%1, first P%2 (%3)</source>
        <translation>%1, primero P%2 (%3)</translation>
    </message>
    <message>
        <source>ready again after</source>
        <translation>listo de nuevo tras</translation>
    </message>
    <message>
        <source>began at</source>
        <translation>comenzó en</translation>
    </message>
    <message>
        <source>Set retries to 1: tasks that a process takes with it are given out again</source>
        <translation>Ponga los reintentos en 1: las tareas que un proceso se lleva se reparten de nuevo</translation>
    </message>
    <message>
        <source>Leave out the faults that the plan injects</source>
        <translation>Quite los fallos que el plan inyecta</translation>
    </message>
    <message>
        <source>Set a memory limit: the system kills a process in this way when it has no memory left</source>
        <translation>Ponga un límite de memoria: el sistema mata así un proceso cuando se queda sin memoria</translation>
    </message>
    <message>
        <source>measurement disturbed: other programs used %1 of the CPUs</source>
        <translation>medición perturbada: otros programas usaron %1 de las CPU</translation>
    </message>
    <message>
        <source>measurement disturbed: the hypervisor took %1 of the CPUs</source>
        <translation>medición perturbada: el hipervisor tomó %1 de las CPU</translation>
    </message>
    <message>
        <source>its last words: %1</source>
        <translation>sus últimas palabras: %1</translation>
    </message>
    <message>
        <source>it wrote nothing to stderr</source>
        <translation>no escribió nada en stderr</translation>
    </message>
    <message>
        <source>no difference shown: the interval holds 0 %</source>
        <translation>no se muestra diferencia: el intervalo contiene 0 %</translation>
    </message>
    <message>
        <source>Response p99.9</source>
        <translation>Respuesta p99,9</translation>
    </message>
    <message>
        <source>response p99.9</source>
        <translation>respuesta p99,9</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>Bloqueo máx.</translation>
    </message>
    <message>
        <source>max stall</source>
        <translation>bloqueo máximo</translation>
    </message>
    <message>
        <source>CPU, all cores</source>
        <translation>CPU, todos los núcleos</translation>
    </message>
    <message>
        <source>CPU of all cores</source>
        <translation>CPU de todos los núcleos</translation>
    </message>
    <message>
        <source>a longer run has longer stalls, and these differ in length</source>
        <translation>una ejecución más larga tiene bloqueos más largos, y estas difieren en duración</translation>
    </message>
    <message>
        <source>a change that is neither better nor worse</source>
        <translation>un cambio que no es ni mejor ni peor</translation>
    </message>
    <message>
        <source>contention σ not detectable: its interval holds 0, so no serial part is shown</source>
        <translation>contención σ no detectable: su intervalo contiene 0, no se demuestra parte en serie</translation>
    </message>
    <message>
        <source>coherency κ not detectable: its interval holds 0, so more workers may cost nothing</source>
        <translation>coherencia κ no detectable: su intervalo contiene 0, más ejecutores quizá no cuesten nada</translation>
    </message>
</context>
<context>
    <name>CoresPlot</name>
    <message>
        <source>core %1</source>
        <translation>núcleo %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Report (HTML)…</source>
        <translation>Informe (HTML)…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Informe (PDF)…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report (Markdown)…</source>
        <translation>Informe (Markdown)…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV files…</source>
        <translation>Archivos CSV…</translation>
    </message>
    <message>
        <source>All figures (JSON)…</source>
        <translation>Todas las cifras (JSON)…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Trace for Perfetto or Chrome…</source>
        <translation>Traza para Perfetto o Chrome…</translation>
    </message>
    <message>
        <source>Traces (*.trace.json)</source>
        <translation>Trazas (*.trace.json)</translation>
    </message>
    <message>
        <source>HdrHistogram log…</source>
        <translation>Registro HdrHistogram…</translation>
    </message>
    <message>
        <source>HdrHistogram logs (*.hlog)</source>
        <translation>Registros HdrHistogram (*.hlog)</translation>
    </message>
    <message>
        <source>Percentile table…</source>
        <translation>Tabla de percentiles…</translation>
    </message>
    <message>
        <source>Percentile tables (*.hgrm)</source>
        <translation>Tablas de percentiles (*.hgrm)</translation>
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
        <translation>el hilo principal no respondió durante %1</translation>
    </message>
    <message>
        <source>A task on the main thread blocks everything else for as long as it takes.</source>
        <translation>Una tarea en el hilo principal bloquea todo lo demás mientras dura.</translation>
    </message>
    <message>
        <source>loop delay p99 %1 inline, %2 in a pool</source>
        <translation>retraso del bucle p99 %1 en línea, %2 en un grupo</translation>
    </message>
    <message>
        <source>The same work in a pool leaves the main thread free to answer.</source>
        <translation>El mismo trabajo en un grupo deja libre el hilo principal.</translation>
    </message>
    <message>
        <source>%1 CPUs of work done with tasks of 5 µs, %2 with tasks of 2 ms</source>
        <translation>%1 CPU de trabajo con tareas de 5 µs, %2 con tareas de 2 ms</translation>
    </message>
    <message>
        <source>Handing a task over has a price: tasks have to be much longer than that.</source>
        <translation>Entregar una tarea tiene un precio: las tareas deben durar mucho más.</translation>
    </message>
    <message>
        <source>%1 with threads, %2 with processes</source>
        <translation>%1 con hilos, %2 con procesos</translation>
    </message>
    <message>
        <source>For work that shares nothing it makes little difference: choose by safety and memory.</source>
        <translation>Para trabajo que no comparte nada hay poca diferencia: elija por seguridad y memoria.</translation>
    </message>
    <message>
        <source>%1 crashes, %2 started again, %3 tasks lost, %4 done</source>
        <translation>%1 caídas, %2 reiniciados, %3 tareas perdidas, %4 hechas</translation>
    </message>
    <message>
        <source>A crash takes one process and its tasks, not the application.</source>
        <translation>Una caída se lleva un proceso y sus tareas, no la aplicación.</translation>
    </message>
    <message>
        <source>%1 with a copied megabyte, %2 with a shared one</source>
        <translation>%1 con un megabyte copiado, %2 con uno compartido</translation>
    </message>
    <message>
        <source>A message that is shared costs the same whatever its size; a copied one does not.</source>
        <translation>Un mensaje compartido cuesta igual sea cual sea su tamaño; uno copiado no.</translation>
    </message>
    <message>
        <source>A blocked main thread</source>
        <translation>Un hilo principal bloqueado</translation>
    </message>
    <message>
        <source>a task of 150 ms on the main thread freezes the window for 150 ms</source>
        <translation>una tarea de 150 ms en el hilo principal congela la ventana 150 ms</translation>
    </message>
    <message>
        <source>The same work in a pool</source>
        <translation>El mismo trabajo en un grupo</translation>
    </message>
    <message>
        <source>threads keep the main thread free: its delays fall to a fraction</source>
        <translation>los hilos liberan el hilo principal: sus retrasos caen a una fracción</translation>
    </message>
    <message>
        <source>Tasks that are too small</source>
        <translation>Tareas demasiado pequeñas</translation>
    </message>
    <message>
        <source>tasks of 5 µs spend much of their time being handed over</source>
        <translation>las tareas de 5 µs pasan gran parte de su tiempo entregándose</translation>
    </message>
    <message>
        <source>Threads or processes</source>
        <translation>Hilos o procesos</translation>
    </message>
    <message>
        <source>hashing is as fast in threads as in processes</source>
        <translation>el hash es tan rápido con hilos como con procesos</translation>
    </message>
    <message>
        <source>Crash and respawn</source>
        <translation>Caída y reinicio</translation>
    </message>
    <message>
        <source>a process that crashes is started again and the run goes on</source>
        <translation>un proceso que cae se inicia de nuevo y la ejecución sigue</translation>
    </message>
    <message>
        <source>Copied or shared message</source>
        <translation>Mensaje copiado o compartido</translation>
    </message>
    <message>
        <source>a megabyte that is copied to each task costs throughput, a shared one does not</source>
        <translation>un megabyte copiado a cada tarea cuesta rendimiento, uno compartido no</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Colours of maps</source>
        <translation>&amp;Colores de los mapas</translation>
    </message>
    <message>
        <source>Colours of maps</source>
        <translation>Colores de los mapas</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>&amp;Tamaño de fuente</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de fuente</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language changes when Parascope is started again.</source>
        <translation>El idioma cambia al iniciar Parascope de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Reduced motion: plots move twice a second</source>
        <translation>Movimiento &amp;reducido: las gráficas se mueven dos veces por segundo</translation>
    </message>
    <message>
        <source>&amp;Wanted p99</source>
        <translation>p99 &amp;deseado</translation>
    </message>
    <message>
        <source>Wanted p99</source>
        <translation>p99 deseado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A p99 above this makes the tile and the verdict a warning, for example 20 ms</source>
        <translation>Un p99 por encima convierte la tarjeta y el veredicto en aviso, por ejemplo 20 ms</translation>
    </message>
    <message>
        <source>Runs are &amp;kept in</source>
        <translation>Ejecuciones &amp;guardadas en</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>Carpeta de las ejecuciones</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>S&amp;ampling</source>
        <translation>&amp;Muestreo</translation>
    </message>
    <message>
        <source>How often CPUs and processes are read. In between, plots have no figures of theirs.</source>
        <translation>Con qué frecuencia se leen las CPU y los procesos. Entre medias, los gráficos no tienen valores de ellos.</translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation>S&amp;onda</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>How often main threads are looked at, for the cause of a stall. Their delay is measured at every turn of the event loop.</source>
        <translation>Con qué frecuencia se miran los hilos principales, para hallar la causa de un bloqueo. Su retardo se mide en cada vuelta del bucle de eventos.</translation>
    </message>
    <message>
        <source>For new runs. A comparison of runs says where these differ.</source>
        <translation>Para ejecuciones nuevas. Una comparación dice en qué difieren.</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Reset run settings</source>
        <translation>Restablecer ajustes de ejecución</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StallWords</name>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>sin CPU</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>self: this window was drawing, not the workload</source>
        <translation>propio: esta ventana dibujaba, no la carga</translation>
    </message>
    <message>
        <source>busy: it was computing</source>
        <translation>ocupado: estaba calculando</translation>
    </message>
    <message>
        <source>starved: other threads had the CPUs</source>
        <translation>sin CPU: otros hilos tenían las CPU</translation>
    </message>
    <message>
        <source>blocked: it waited for a lock, a disk or a timer</source>
        <translation>bloqueado: esperaba un cerrojo, un disco o un temporizador</translation>
    </message>
    <message>
        <source>cause not available</source>
        <translation>causa no disponible</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 en %2, %3</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>as baseline</source>
        <translation>como la referencia</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>Bloqueo máx.</translation>
    </message>
    <message>
        <source>Longest time the main thread of this app did not answer, from the exact busy periods of its event loop, in the measured part of the run (not only where it is looked at). Warning from 50 ms, bad from 100 ms.</source>
        <translation>El mayor tiempo que el hilo principal no respondió, según los periodos exactos de ocupación de su bucle, en la parte medida de la ejecución (no solo en el intervalo visible). Aviso desde 50 ms, malo desde 100 ms.</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>no stall</source>
        <translation>sin bloqueos</translation>
    </message>
    <message>
        <source>%1 over 50 ms</source>
        <translation>%1 de más de 50 ms</translation>
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
        <translation>%1 de %2 CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Resident memory of this app and its children together; shared pages count in each. MB and GB are powers of 1024. Warning from 80 %, bad from 95 % of what it could have: this and what is free (of an old run: the machine&apos;s memory), or the limit of the largest child.</source>
        <translation>Memoria residente de la aplicación y sus hijos; las páginas compartidas cuentan en cada uno. MB y GB son potencias de 1024. Aviso desde el 80 %, malo desde el 95 % de lo que podría tener: esto y lo que está libre (de una ejecución antigua: la memoria de la máquina), o el límite del hijo mayor.</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>pico %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Tasks that failed, timed out or were lost, in the whole run. Warning from one, bad from 1 % of all.</source>
        <translation>Tareas fallidas, caducadas o perdidas, en toda la ejecución. Aviso desde una, malo desde el 1 % de todas.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of tasks</source>
        <translation>%1 de las tareas</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Tasks finished per second: mean of the last 5 s, of the measured part once the run is over.</source>
        <translation>Tareas terminadas por segundo: media de los últimos 5 s, de la parte medida una vez terminada.</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latencia p50</translation>
    </message>
    <message>
        <source>Half of the tasks had their response within this time (visible range, or measured part once the run is over).</source>
        <translation>La mitad de las tareas respondió en este tiempo (rango visible, o parte medida una vez terminada).</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latencia p99</translation>
    </message>
    <message>
        <source>99 % of the tasks had their response within this time. Needs 299 tasks.</source>
        <translation>El 99 % de las tareas respondió en este tiempo. Necesita 299 tareas.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hechas</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>máx. %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>%1 vs baseline</source>
        <translation>%1 vs referencia</translation>
    </message>
    <message>
        <source>Compared with the baseline run: %1.</source>
        <translation>Comparado con la ejecución de referencia: %1.</translation>
    </message>
    <message>
        <source>Share of all logical CPUs of the machine in use, from the kernel&apos;s counters. Warning from 95 % for 10 s: nothing is left for the window.</source>
        <translation>Parte en uso de todas las CPU lógicas de la máquina, según los contadores del núcleo. Aviso desde el 95 % durante 10 s: no queda nada para la ventana.</translation>
    </message>
    <message>
        <source>Warning above the target of %1.</source>
        <translation>Aviso por encima del objetivo de %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>warm-up only</source>
        <translation>solo calentar</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>calentando</translation>
    </message>
    <message>
        <source>Nothing was measured: this is of the warm-up, and no result.</source>
        <translation>No se midió nada: esto es del calentamiento y no un resultado.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Bloqueo</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Measurement disturbed</source>
        <translation>Medición perturbada</translation>
    </message>
    <message>
        <source>Other programs took %1 of the CPUs while it ran. Close them and run again.</source>
        <translation>Otros programas usaron %1 de las CPU. Ciérrelos y repita.</translation>
    </message>
    <message>
        <source>More load than possible</source>
        <translation>Más carga de la posible</translation>
    </message>
    <message>
        <source>Only %1 of the offered tasks were done. Lower the rate or add workers.</source>
        <translation>Solo se hizo %1 de las tareas ofrecidas. Baje la tasa o añada ejecutores.</translation>
    </message>
    <message>
        <source>Too short to judge</source>
        <translation>Muy corto para juzgar</translation>
    </message>
    <message>
        <source>%1 tasks in %2. Run for 10 s or longer.</source>
        <translation>%1 tareas en %2. Ejecute 10 s o más.</translation>
    </message>
    <message>
        <source>%1× one worker</source>
        <translation>%1× un ejecutor</translation>
    </message>
    <message>
        <source>Tasks are failing</source>
        <translation>Hay tareas que fallan</translation>
    </message>
    <message>
        <source>%1 tasks failed, %2 of all. The timeline shows where.</source>
        <translation>%1 tareas fallaron, %2 del total. La línea de tiempo muestra dónde.</translation>
    </message>
    <message>
        <source>The window freezes</source>
        <translation>La ventana se congela</translation>
    </message>
    <message>
        <source>Tasks run on the main thread: it did not answer for %1. Add threads.</source>
        <translation>Tareas en el hilo principal: no respondió durante %1. Añada hilos.</translation>
    </message>
    <message>
        <source>Fast, but not smooth</source>
        <translation>Rápido, pero no fluido</translation>
    </message>
    <message>
        <source>%1, but the main thread froze for %2.</source>
        <translation>%1, pero el hilo principal se congeló %2.</translation>
    </message>
    <message>
        <source>More workers than CPUs</source>
        <translation>Más ejecutores que CPU</translation>
    </message>
    <message>
        <source>%1 workers on %2 usable CPUs: %3 wait for their turn.</source>
        <translation>%1 ejecutores en %2 CPU utilizables: %3 esperan su turno.</translation>
    </message>
    <message>
        <source>Slower than wanted</source>
        <translation>Más lento de lo deseado</translation>
    </message>
    <message>
        <source>p99 is %1, the target is %2.</source>
        <translation>p99 es %1, el objetivo es %2.</translation>
    </message>
    <message>
        <source>, p99 %1</source>
        <translation>, p99 %1</translation>
    </message>
    <message>
        <source>Running well</source>
        <translation>Funciona bien</translation>
    </message>
    <message>
        <source>%1%2, no task failed.</source>
        <translation>%1%2, ninguna tarea falló.</translation>
    </message>
    <message>
        <source>Smooth and fast</source>
        <translation>Fluido y rápido</translation>
    </message>
    <message>
        <source>%1%2, main thread never away for more than %3.</source>
        <translation>%1%2, el hilo principal nunca ausente más de %3.</translation>
    </message>
    <message>
        <source>Take the 60-second tour</source>
        <translation>Hacer la visita de 60 segundos</translation>
    </message>
    <message numerus="yes">
        <source>See %n finding(s) →</source>
        <translation>
            <numerusform>Ver %n hallazgo →</numerusform>
            <numerusform>Ver %n hallazgos →</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on timeline →</source>
        <translation>Mostrar en la línea de tiempo →</translation>
    </message>
    <message>
        <source>Show the history →</source>
        <translation>Mostrar el historial →</translation>
    </message>
    <message>
        <source>The run did not finish</source>
        <translation>La ejecución no terminó</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>No se conoce la razón.</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Listo cuando usted quiera</translation>
    </message>
    <message>
        <source>Pick a workload, choose threads and processes, then press Run.</source>
        <translation>Elija una carga, hilos y procesos, y pulse Ejecutar.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>A first judgement comes after 3 s and 100 tasks.</source>
        <translation>Un primer juicio llega tras 3 s y 100 tareas.</translation>
    </message>
    <message>
        <source>A sweep is running</source>
        <translation>Hay un barrido en curso</translation>
    </message>
    <message>
        <source>The Sweep tab shows how far it is. Run is free again when it ends.</source>
        <translation>La pestaña Barrido muestra el avance. Después se puede ejecutar.</translation>
    </message>
    <message>
        <source>Based on %1.</source>
        <translation>Basado en %1.</translation>
    </message>
    <message>
        <source>More workers than useful</source>
        <translation>Más ejecutores de los útiles</translation>
    </message>
    <message>
        <source>%1 workers do no more than %2. Use %3.</source>
        <translation>%1 ejecutores no hacen más que %2. Mejor: %3.</translation>
    </message>
    <message>
        <source>Try %1 →</source>
        <translation>Probar %1 →</translation>
    </message>
    <message>
        <source>Run once with one worker to see how many times faster this is.</source>
        <translation>Una ejecución con un solo ejecutor muestra cuántas veces más rápida es esta.</translation>
    </message>
    <message>
        <source>It ended within its warm-up: nothing was measured. Let it run longer.</source>
        <translation>Acabó durante el calentamiento: no se midió nada. Déjelo más tiempo.</translation>
    </message>
    <message>
        <source>Measuring begins when throughput is steady, after %1 at the latest.</source>
        <translation>Se mide cuando el rendimiento es estable, como muy tarde tras %1.</translation>
    </message>
    <message>
        <source>Measuring begins after a warm-up of %1.</source>
        <translation>Se mide tras un calentamiento de %1.</translation>
    </message>
    <message>
        <source>Results come chunk by chunk, %1 items each. Smaller chunks show more.</source>
        <translation>Los resultados llegan en trozos de %1 elementos. Si son menores, se ve más.</translation>
    </message>
    <message>
        <source>Too few chunks to judge</source>
        <translation>Muy pocos trozos</translation>
    </message>
    <message>
        <source>%1 chunks in %2: each is one task. Smaller chunks would say more.</source>
        <translation>%1 trozos en %2: cada uno es una tarea. Si son menores, dicen más.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs a workload on threads and processes and shows how it does.</source>
        <translation>Ejecuta una carga en hilos y procesos y muestra cómo va.</translation>
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
        <translation>Calentamiento, no cuenta</translation>
    </message>
    <message>
        <source>auto: until three one-second windows differ by less than 2 %</source>
        <translation>auto: hasta que tres ventanas de un segundo difieran menos del 2 %</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartido</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>move</source>
        <translation>traslado</translation>
    </message>
    <message>
        <source>Passing data</source>
        <translation>Paso de datos</translation>
    </message>
    <message>
        <source>How inputs and results travel to the workers and back</source>
        <translation>Cómo viajan entradas y resultados a los ejecutores y de vuelta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Extra payload</source>
        <translation>Carga útil extra</translation>
    </message>
    <message>
        <source>Bytes sent with every task, to see what messages cost</source>
        <translation>Bytes enviados con cada tarea, para ver qué cuestan los mensajes</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>carriles</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>How a task reaches a thread: long-lived lanes, or one of Qt&apos;s ways</source>
        <translation>Cómo llega una tarea a un hilo: carriles duraderos o una vía de Qt</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>memoria compartida</translation>
    </message>
    <message>
        <source>pipes</source>
        <translation>tuberías</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How this app talks to child processes</source>
        <translation>Cómo habla la aplicación con los procesos hijos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Same seed, same tasks and arrivals</source>
        <translation>Misma semilla, mismas tareas y llegadas</translation>
    </message>
    <message>
        <source>Task timeout</source>
        <translation>Límite por tarea</translation>
    </message>
    <message>
        <source>A task that runs longer is ended with its process and counts as timed out</source>
        <translation>Una tarea que dura más se termina con su proceso y cuenta como caducada</translation>
    </message>
    <message>
        <source>Memory per process</source>
        <translation>Memoria por proceso</translation>
    </message>
    <message>
        <source>A child process that grows beyond this is ended and started again</source>
        <translation>Un proceso hijo que crece más se termina y se inicia de nuevo</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>How often a task that was lost with its process is given out again</source>
        <translation>Cuántas veces se entrega de nuevo una tarea perdida con su proceso</translation>
    </message>
</context>
<context>
    <name>parascope::AdvancedSection</name>
    <message>
        <source>auto warm-up</source>
        <translation>calentamiento auto</translation>
    </message>
    <message>
        <source>warm-up %1</source>
        <translation>calentamiento %1</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>Límites y seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>%n reintento</numerusform>
            <numerusform>%n reintentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parascope::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>parascope::BottomPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Expand the details</source>
        <translation>Ampliar los detalles</translation>
    </message>
    <message>
        <source>Give the details the room of the plots, or back (F11)</source>
        <translation>Dar a los detalles el lugar de las gráficas, o devolverlo (F11)</translation>
    </message>
    <message>
        <source>Findings  %1</source>
        <translation>Hallazgos  %1</translation>
    </message>
    <message>
        <source>Events as table</source>
        <translation>Eventos como tabla</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Workers as table</source>
        <translation>Ejecutores como tabla</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Ejecutores</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>slower than p95</source>
        <translation>más lenta que p95</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation>Registro de los ejecutores</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>The sweep that goes: its runs, and the time it takes at most</source>
        <translation>El barrido en curso: sus ejecuciones y el tiempo que tarda como mucho</translation>
    </message>
</context>
<context>
    <name>parascope::CompareHeader</name>
    <message>
        <source>Columns of the comparison</source>
        <translation>Columnas de la comparación</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>parascope::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nada que comparar aún</translation>
    </message>
    <message>
        <source>Mark two runs with Space in the History tab: A is what it was, B is what it became.</source>
        <translation>Marque dos ejecuciones con Espacio en el historial: A es lo que era, B lo que es.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Abrir el historial</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Not comparable: %1</source>
        <translation>No comparable: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
</context>
<context>
    <name>parascope::CompareTable</name>
    <message>
        <source>tie</source>
        <translation>empate</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Change, 95 % interval</source>
        <translation>Cambio, intervalo del 95 %</translation>
    </message>
    <message>
        <source>run A: %1</source>
        <translation>ejecución A: %1</translation>
    </message>
    <message>
        <source>run B: %1</source>
        <translation>ejecución B: %1</translation>
    </message>
</context>
<context>
    <name>parascope::CoresPlot</name>
    <message>
        <source>Cores plot</source>
        <translation>Gráfica de núcleos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s), mean utilisation %1</source>
        <translation>
            <numerusform>%n núcleo, uso medio %1</numerusform>
            <numerusform>%n núcleos, uso medio %1</numerusform>
        </translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>núcleo %1</translation>
    </message>
    <message>
        <source>node %1, core %2</source>
        <translation>nodo %1, núcleo %2</translation>
    </message>
</context>
<context>
    <name>parascope::EventTable</name>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>respawned</source>
        <translation>reiniciado</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>warm-up over</source>
        <translation>fin del calentamiento</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>esta aplicación</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>from here on it counts</source>
        <translation>desde aquí cuenta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>task failed</source>
        <translation>tarea fallida</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>reinicio</translation>
    </message>
    <message>
        <source>hung</source>
        <translation>colgado</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>límite de memoria</translation>
    </message>
    <message>
        <source>recycled</source>
        <translation>reciclado</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>inyección</translation>
    </message>
    <message>
        <source>accounting</source>
        <translation>recuento</translation>
    </message>
    <message>
        <source>solo task</source>
        <translation>tarea sola</translation>
    </message>
    <message>
        <source>last words</source>
        <translation>últimas palabras</translation>
    </message>
</context>
<context>
    <name>parascope::EventsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>parascope::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings appear when a run is over.</source>
        <translation>Los hallazgos aparecen cuando termina una ejecución.</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Pruebe: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Try %1 × %2</source>
        <translation>Probar %1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Try %n thread(s)</source>
        <translation>
            <numerusform>Probar %n hilo</numerusform>
            <numerusform>Probar %n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n process(es)</source>
        <translation>
            <numerusform>Probar %n proceso</numerusform>
            <numerusform>Probar %n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Try longer tasks</source>
        <translation>Probar tareas más largas</translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation>Mostrar en la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>parascope::HeaderBar</name>
    <message>
        <source>inline</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>procesos</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>híbrido</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>on the main thread</source>
        <translation>en el hilo principal</translation>
    </message>
    <message>
        <source>open loop, %1</source>
        <translation>bucle abierto, %1</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>lote de %1</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>closed loop, %1 in flight</source>
        <translation>bucle cerrado, %1 en vuelo</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Sin ejecuciones aún</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Rango de tiempo</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a recording or a plan (Ctrl+O)</source>
        <translation>Abrir una grabación o un plan (Ctrl+O)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare two runs (Ctrl+3)</source>
        <translation>Comparar dos ejecuciones (Ctrl+3)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save, export or report this run (Ctrl+E)</source>
        <translation>Guardar, exportar o informar de esta ejecución (Ctrl+E)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Switch between dark and light (Ctrl+T)</source>
        <translation>Cambiar entre oscuro y claro (Ctrl+T)</translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation>Ajustes y más</translation>
    </message>
    <message>
        <source>Settings, labs, tour, shortcuts</source>
        <translation>Ajustes, laboratorios, visita, atajos</translation>
    </message>
    <message>
        <source>Measurement disturbed</source>
        <translation>Medición perturbada</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Warming up %1</source>
        <translation>Calentando %1</translation>
    </message>
    <message>
        <source>Running %1 / %2</source>
        <translation>En marcha %1 / %2</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>En marcha %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Terminado %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Detenido %1</translation>
    </message>
    <message>
        <source>Failed after %1</source>
        <translation>Falló tras %1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Can be exported when a run is over</source>
        <translation>Se puede exportar al terminar una ejecución</translation>
    </message>
    <message>
        <source>Can be opened when the run is over</source>
        <translation>Se puede abrir al terminar la ejecución</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Iniciada: %1</translation>
    </message>
    <message>
        <source>Saved run %1</source>
        <translation>Ejecución guardada %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
</context>
<context>
    <name>parascope::HistoryPage</name>
    <message>
        <source>Search runs: workload, tag, note, verdict</source>
        <translation>Buscar: carga, etiqueta, nota, veredicto</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>Pinned only</source>
        <translation>Solo fijadas</translation>
    </message>
    <message>
        <source>Show only pinned runs</source>
        <translation>Mostrar solo ejecuciones fijadas</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Deshacer borrado</translation>
    </message>
    <message>
        <source>Bring back what was deleted last (Ctrl+Z)</source>
        <translation>Recuperar lo último borrado (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Compare A and B</source>
        <translation>Comparar A y B</translation>
    </message>
    <message>
        <source>Mark two runs with Space first</source>
        <translation>Marque antes dos ejecuciones con Espacio</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Enter opens, Space marks for comparison, P pins, T tags, N notes, Delete moves to the bin</source>
        <translation>Intro abre, Espacio marca para comparar, P fija, T etiqueta, N anota, Supr mueve a la papelera</translation>
    </message>
    <message>
        <source>No run fits the search.</source>
        <translation>Ninguna ejecución coincide.</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its recording.</source>
        <translation>Aún no hay ejecuciones. Cada una se guarda aquí, con su grabación.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of this run, with commas between them:</source>
        <translation>Etiquetas de esta ejecución, separadas por comas:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is to be remembered about this run:</source>
        <translation>Qué recordar de esta ejecución:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>Marcar para comparar</translation>
    </message>
    <message>
        <source>No longer the baseline</source>
        <translation>Ya no es la referencia</translation>
    </message>
    <message>
        <source>Use as baseline of this job</source>
        <translation>Usar como referencia de este trabajo</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>The list of runs can&apos;t be read.</source>
        <translation>No se puede leer la lista de ejecuciones.</translation>
    </message>
    <message>
        <source>With repetitions</source>
        <translation>Con repeticiones</translation>
    </message>
    <message>
        <source>Compare all runs of the same settings, not one run of each</source>
        <translation>Comparar todas las ejecuciones con los mismos ajustes, no una de cada lado</translation>
    </message>
    <message>
        <source>Compare the two marked runs</source>
        <translation>Comparar las dos ejecuciones marcadas</translation>
    </message>
    <message>
        <source>Its recording is no longer where it was</source>
        <translation>Su grabación ya no está donde estaba</translation>
    </message>
</context>
<context>
    <name>parascope::HistoryTable</name>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>en línea</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 hybrid</source>
        <translation>%1 × %2 híbrido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>Bloqueo máx.</translation>
    </message>
    <message>
        <source>p99, last %1 runs</source>
        <translation>p99, últimas %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Longest time the main thread of the app did not answer, in the measured part of the run.</source>
        <translation>El mayor tiempo que el hilo principal de la aplicación no respondió, en la parte medida de la ejecución.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, tuned</source>
        <translation>%1, ajustado</translation>
    </message>
</context>
<context>
    <name>parascope::LatencyPlot</name>
    <message>
        <source>Latency plot</source>
        <translation>Gráfica de latencia</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
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
        <translation>%1 tareas</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99,9</translation>
    </message>
    <message>
        <source>Latency p50 %1, p99 %2, highest %3</source>
        <translation>Latencia p50 %1, p99 %2, máxima %3</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>en aumento</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>en descenso</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
</context>
<context>
    <name>parascope::LayoutSection</name>
    <message>
        <source>Run it as</source>
        <translation>Ejecutar como</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>On the main thread of this app: the window freezes while a task runs</source>
        <translation>En el hilo principal: la ventana se congela durante una tarea</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>A pool of threads in this app</source>
        <translation>Un grupo de hilos en esta aplicación</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Child processes, each on its own main thread</source>
        <translation>Procesos hijos, cada uno en su hilo principal</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrido</translation>
    </message>
    <message>
        <source>Child processes with a pool of threads each</source>
        <translation>Procesos hijos con un grupo de hilos cada uno</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>Hilos por proceso</translation>
    </message>
    <message>
        <source>Threads in the pool of each process. Acts at once during a run.</source>
        <translation>Hilos en el grupo de cada proceso. Actúa al instante durante la ejecución.</translation>
    </message>
    <message>
        <source>Child processes; none = tasks run in this app. Acts at once during a run.</source>
        <translation>Procesos hijos; ninguno = tareas en esta aplicación. Actúa al instante durante la ejecución.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, deslizador</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n worker(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n ejecutor&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n ejecutores&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n usable CPU(s)</source>
        <translation>
            <numerusform>en %n CPU utilizable</numerusform>
            <numerusform>en %n CPU utilizables</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 will wait</source>
        <translation>: %1 esperarán</translation>
    </message>
</context>
<context>
    <name>parascope::LoadSection</name>
    <message>
        <source>Load</source>
        <translation>Tipo de carga</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>Bucle cerrado</translation>
    </message>
    <message>
        <source>A fixed number of tasks in flight: the next starts when one ends</source>
        <translation>Un número fijo de tareas en vuelo: la siguiente empieza cuando una acaba</translation>
    </message>
    <message>
        <source>Open loop</source>
        <translation>Bucle abierto</translation>
    </message>
    <message>
        <source>Tasks arrive at a rate, whether or not earlier ones are done</source>
        <translation>Las tareas llegan a una tasa, hayan acabado o no las anteriores</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>A fixed number of items in chunks; ends when all are done</source>
        <translation>Un número fijo de elementos por trozos; acaba cuando todos están hechos</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En vuelo</translation>
    </message>
    <message>
        <source>Tasks handed out and not yet back. auto: 4 for each worker. Acts at once during a run.</source>
        <translation>Tareas entregadas y aún no devueltas. auto: 4 por ejecutor. Actúa al instante durante la ejecución.</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Arrivals per second. Acts at once during a run.</source>
        <translation>Llegadas por segundo. Actúa al instante durante la ejecución.</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Random gaps as of independent users, or even ones</source>
        <translation>Intervalos aleatorios como de usuarios independientes, o regulares</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Items to work through</source>
        <translation>Elementos por procesar</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Trozo</translation>
    </message>
    <message>
        <source>Items a task takes at once. auto: an equal share for each worker. Acts at once during a run.</source>
        <translation>Elementos que toma una tarea a la vez. auto: parte igual por ejecutor. Actúa al instante durante la ejecución.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Length of the measured part; a warm-up comes on top</source>
        <translation>Longitud de la parte medida; se suma un calentamiento</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>10 s: a first look</source>
        <translation>10 s: una primera mirada</translation>
    </message>
    <message>
        <source>60 s: enough for p99.9 of fast tasks</source>
        <translation>60 s: basta para el p99,9 de tareas rápidas</translation>
    </message>
    <message>
        <source>30 min: does it stay that way?</source>
        <translation>30 min: ¿se mantiene así?</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Preajuste %1</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>The items of this workload come from its input folder</source>
        <translation>Los elementos de esta carga vienen de su carpeta de entrada</translation>
    </message>
</context>
<context>
    <name>parascope::LoopPlot</name>
    <message>
        <source>Main thread plot</source>
        <translation>Gráfica del hilo principal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>long stall  &gt; 100 ms</source>
        <translation>bloqueo largo  &gt; 100 ms</translation>
    </message>
    <message>
        <source>stall  &gt; 50 ms</source>
        <translation>bloqueo  &gt; 50 ms</translation>
    </message>
    <message>
        <source>dropped frame  &gt; 16.7 ms</source>
        <translation>cuadro perdido  &gt; 16,7 ms</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>Main thread: event-loop delay p99 %1, longest %2</source>
        <translation>Hilo principal: retraso del bucle p99 %1, mayor %2</translation>
    </message>
    <message>
        <source>How long an event that arrives now would wait for the main thread: computed from the exact busy periods of the loop. From 50 ms on it is a stall.</source>
        <translation>Cuánto esperaría al hilo principal un evento que llega ahora: calculado de los periodos exactos de ocupación. Desde 50 ms es un bloqueo.</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s), the longest: %1</source>
        <translation>
            <numerusform>%n bloqueo: %1</numerusform>
            <numerusform>%n bloqueos, el más largo: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parascope::MainWindow</name>
    <message>
        <source>The change is in the settings</source>
        <translation>El cambio está en los ajustes</translation>
    </message>
    <message>
        <source>Press Run to see what it does.</source>
        <translation>Pulse Ejecutar para ver qué hace.</translation>
    </message>
    <message>
        <source>Plot exported</source>
        <translation>Gráfica exportada</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <translation>Grabación guardada</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation>Guardar la grabación…</translation>
    </message>
    <message>
        <source>Picture of the window…</source>
        <translation>Imagen de la ventana…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Hide or show the panel</source>
        <translation>Ocultar o mostrar el panel</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Laboratorios</translation>
    </message>
    <message>
        <source>60-second tour</source>
        <translation>Visita de 60 segundos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>What runs, and on what</source>
        <translation>Qué se ejecuta y dónde</translation>
    </message>
    <message>
        <source>Pick a workload. Two numbers say who does the work: threads in each process, and processes. Zero and zero is the main thread itself.</source>
        <translation>Elija una carga. Dos números dicen quién trabaja: hilos por proceso, y procesos. Cero y cero es el propio hilo principal.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Threads, processes, load and task size can be changed while it runs; a line in the plots marks the moment.</source>
        <translation>Hilos, procesos, carga y tamaño de tarea se cambian en marcha; una línea en las gráficas marca el momento.</translation>
    </message>
    <message>
        <source>The answer first</source>
        <translation>Primero la respuesta</translation>
    </message>
    <message>
        <source>The tiles give the figures, the verdict at the right says in a sentence what they mean.</source>
        <translation>Las tarjetas dan las cifras; el veredicto a la derecha dice en una frase qué significan.</translation>
    </message>
    <message>
        <source>Four plots, one time</source>
        <translation>Cuatro gráficas, un tiempo</translation>
    </message>
    <message>
        <source>Drag to select and see the figures of that stretch, wheel to zoom, Shift and drag to move. The right button gives tables and exports.</source>
        <translation>Arrastre para seleccionar y ver las cifras de ese tramo, rueda para ampliar, Mayús y arrastrar para desplazar. El botón derecho da tablas y exportaciones.</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>La causa</translation>
    </message>
    <message>
        <source>What each worker did, what was found to be wrong, and every run so far. Start with a lab: each proves one sentence in seconds.</source>
        <translation>Qué hizo cada ejecutor, qué va mal y todas las ejecuciones. Empiece por un laboratorio: cada uno prueba una frase en segundos.</translation>
    </message>
    <message>
        <source>Wanted p99</source>
        <translation>p99 deseado</translation>
    </message>
    <message>
        <source>The p99 that is wanted, in ms (0 = none):</source>
        <translation>El p99 deseado, en ms (0 = ninguno):</translation>
    </message>
    <message>
        <source>can&apos;t open the file</source>
        <translation>no se puede abrir el archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Recordings and plans (*.parascope *.json);;All files (*)</source>
        <translation>Grabaciones y planes (*.parascope *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>Recordings (*.parascope)</source>
        <translation>Grabaciones (*.parascope)</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>Carpeta de los archivos CSV</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>Guardar una imagen de la ventana</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>Imagen guardada</translation>
    </message>
    <message>
        <source>can&apos;t write the picture</source>
        <translation>no se puede escribir la imagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Parascope did not end properly last time</source>
        <translation>Parascope no terminó bien la última vez</translation>
    </message>
    <message>
        <source>What was measured until then was kept: %1.</source>
        <translation>Se conservó lo medido hasta entonces: %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Findings appear when the run is over.</source>
        <translation>Los hallazgos aparecen cuando termina la ejecución.</translation>
    </message>
    <message>
        <source>No run yet. Findings appear when a run is over.</source>
        <translation>Sin ejecuciones. Los hallazgos aparecen cuando termina una ejecución.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Salir sin ella</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>this run is only in memory</source>
        <translation>esta ejecución está solo en memoria</translation>
    </message>
    <message>
        <source>Its recording could not be written. Save it where there is room, or it is lost with the next run.</source>
        <translation>No se pudo escribir su grabación. Guárdela donde haya espacio o se perderá con la próxima ejecución.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1, %n ejecución</numerusform>
            <numerusform>%1, %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation>Registro de los ejecutores</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>A sweep is still going</source>
        <translation>Un barrido sigue en curso</translation>
    </message>
    <message>
        <source>A run is still going</source>
        <translation>Una ejecución sigue en curso</translation>
    </message>
    <message>
        <source>Quitting ends it. What was measured so far is kept.</source>
        <translation>Salir la termina. Lo medido hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Needs the recording in a file: save it first</source>
        <translation>Necesita la grabación en un archivo: guárdela antes</translation>
    </message>
</context>
<context>
    <name>parascope::ParameterForm</name>
    <message>
        <source>%1. Acts at once during a run.</source>
        <translation>%1. Actúa al instante durante la ejecución.</translation>
    </message>
</context>
<context>
    <name>parascope::PlotBoard</name>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>response time, log scale</source>
        <translation>tiempo de respuesta, escala log</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>p50, p90, p99 and p99.9 over time,</source>
        <translation>p50, p90, p99 y p99,9 en el tiempo,</translation>
    </message>
    <message>
        <source>or every task as a heatmap</source>
        <translation>o cada tarea en un mapa</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>tasks finished per second</source>
        <translation>tareas terminadas por segundo</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>tareas/s</translation>
    </message>
    <message>
        <source>Tasks finished per second,</source>
        <translation>Tareas terminadas por segundo,</translation>
    </message>
    <message>
        <source>with errors marked</source>
        <translation>con los errores marcados</translation>
    </message>
    <message>
        <source>Main thread</source>
        <translation>Hilo principal</translation>
    </message>
    <message>
        <source>event-loop delay, worst of each column</source>
        <translation>retraso del bucle, peor de cada columna</translation>
    </message>
    <message>
        <source>loop delay</source>
        <translation>retraso del bucle</translation>
    </message>
    <message>
        <source>How long a click would have had to wait,</source>
        <translation>Cuánto habría esperado un clic,</translation>
    </message>
    <message>
        <source>with every stall marked</source>
        <translation>con cada bloqueo marcado</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>utilisation of each logical core</source>
        <translation>uso de cada núcleo lógico</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>uso</translation>
    </message>
    <message>
        <source>How busy each logical core is,</source>
        <translation>Cuán ocupado está cada núcleo lógico,</translation>
    </message>
    <message>
        <source>one row per core</source>
        <translation>una fila por núcleo</translation>
    </message>
    <message>
        <source>Look of the latency plot</source>
        <translation>Aspecto de la gráfica de latencia</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>p50 to p99.9 as lines and bands (H)</source>
        <translation>p50 a p99,9 como líneas y bandas (H)</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Every task: colour says how many (H)</source>
        <translation>Cada tarea: el color dice cuántas (H)</translation>
    </message>
    <message>
        <source>Which latency is shown: response, wait or service</source>
        <translation>Qué latencia se muestra: respuesta, espera o servicio</translation>
    </message>
    <message>
        <source>Response time: from due to delivered</source>
        <translation>Tiempo de respuesta: de vencida a entregada</translation>
    </message>
    <message>
        <source>Wait time: from due to started</source>
        <translation>Tiempo de espera: de vencida a iniciada</translation>
    </message>
    <message>
        <source>Service time: from started to ended</source>
        <translation>Tiempo de servicio: de iniciada a terminada</translation>
    </message>
    <message>
        <source>Log or linear axis (L)</source>
        <translation>Eje logarítmico o lineal (L)</translation>
    </message>
    <message>
        <source>Whose main thread is shown</source>
        <translation>De quién es el hilo principal mostrado</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Esta aplicación</translation>
    </message>
    <message>
        <source>Worst of all processes</source>
        <translation>El peor de todos los procesos</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Proceso %1</translation>
    </message>
    <message>
        <source>event-loop delay, worst of all processes</source>
        <translation>retraso del bucle, peor de todos los procesos</translation>
    </message>
    <message>
        <source>event-loop delay of process %1</source>
        <translation>retraso del bucle del proceso %1</translation>
    </message>
    <message>
        <source>worst process</source>
        <translation>peor proceso</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation>escala lineal</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>escala log</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>tiempo de respuesta</translation>
    </message>
    <message>
        <source>wait time</source>
        <translation>tiempo de espera</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>tiempo de servicio</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>response time from the intended start</source>
        <translation>tiempo de respuesta desde el inicio previsto</translation>
    </message>
    <message>
        <source>from intended start</source>
        <translation>desde el inicio previsto</translation>
    </message>
</context>
<context>
    <name>parascope::PlotCard</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go back to the newest data and follow it (End)</source>
        <translation>Volver a los datos más nuevos y seguirlos (Fin)</translation>
    </message>
    <message>
        <source>Follow the newest data</source>
        <translation>Seguir los datos más nuevos</translation>
    </message>
</context>
<context>
    <name>parascope::PlotMenu</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copiar los números</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Export visible range as CSV…</source>
        <translation>Exportar el rango visible como CSV…</translation>
    </message>
    <message>
        <source>Export visible range as PNG…</source>
        <translation>Exportar el rango visible como PNG…</translation>
    </message>
    <message>
        <source>Export visible range as SVG…</source>
        <translation>Exportar el rango visible como SVG…</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Exportar la gráfica</translation>
    </message>
</context>
<context>
    <name>parascope::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <translation>media %1</translation>
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
        <translation>máx. %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s)</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Ampliar la selección</translation>
    </message>
    <message>
        <source>Zoom in (Enter)</source>
        <translation>Acercar (Intro)</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>Copiar estas cifras</translation>
    </message>
    <message>
        <source>Let the selection go</source>
        <translation>Soltar la selección</translation>
    </message>
    <message>
        <source>Let go (Esc)</source>
        <translation>Soltar (Esc)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Figures of the selection</source>
        <translation>Cifras de la selección</translation>
    </message>
</context>
<context>
    <name>parascope::RunPanel</name>
    <message>
        <source>Run settings</source>
        <translation>Ajustes de ejecución</translation>
    </message>
    <message>
        <source>Sweep threads × processes…</source>
        <translation>Barrer hilos × procesos…</translation>
    </message>
    <message>
        <source>Measure every sensible setting and recommend one (Ctrl+Shift+R)</source>
        <translation>Medir cada ajuste razonable y recomendar uno (Ctrl+Mayús+R)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>End the run; what was measured is kept (Esc)</source>
        <translation>Terminar la ejecución; lo medido se conserva (Esc)</translation>
    </message>
    <message>
        <source>Run with these settings (Ctrl+R)</source>
        <translation>Ejecutar con estos ajustes (Ctrl+R)</translation>
    </message>
    <message>
        <source>Can be changed when the run is over</source>
        <translation>Se puede cambiar al terminar la ejecución</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>Se puede iniciar al terminar la ejecución</translation>
    </message>
    <message>
        <source>Can be started when the sweep is over</source>
        <translation>Se puede iniciar al terminar el barrido</translation>
    </message>
    <message>
        <source>Run with these settings</source>
        <translation>Ejecutar con estos ajustes</translation>
    </message>
    <message>
        <source>Can be started when the recording is open</source>
        <translation>Se puede iniciar al abrirse la grabación</translation>
    </message>
    <message>
        <source>The run ends when its tasks in flight are done</source>
        <translation>La ejecución termina cuando acaben sus tareas en vuelo</translation>
    </message>
</context>
<context>
    <name>parascope::ScalingPlot</name>
    <message>
        <source>Scaling plot</source>
        <translation>Gráfica de escalado</translation>
    </message>
    <message>
        <source>workers (threads × processes)</source>
        <translation>ejecutores (hilos × procesos)</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>USL fit, 95 % band</source>
        <translation>ajuste USL, banda del 95 %</translation>
    </message>
    <message>
        <source>peak N* = %1</source>
        <translation>pico N* = %1</translation>
    </message>
    <message>
        <source>peak N* = %1, extrapolated</source>
        <translation>pico N* = %1, extrapolado</translation>
    </message>
    <message>
        <source>recommended %1</source>
        <translation>recomendado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measured setting(s), highest throughput %1</source>
        <translation>
            <numerusform>%n ajuste medido, mayor rendimiento %1</numerusform>
            <numerusform>%n ajustes medidos, mayor rendimiento %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>tasks/s by workers</source>
        <translation>tareas/s según los ejecutores</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>tareas/s</translation>
    </message>
</context>
<context>
    <name>parascope::SettingsDialog</name>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Hielo</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>Where runs are kept</source>
        <translation>Dónde se guardan las ejecuciones</translation>
    </message>
</context>
<context>
    <name>parascope::ShapePlot</name>
    <message>
        <source>Latency distribution</source>
        <translation>Distribución de la latencia</translation>
    </message>
    <message>
        <source>p99 of A %1, of B %2</source>
        <translation>p99 de A %1, de B %2</translation>
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
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Close what is open, then zoom out, then stop</source>
        <translation>Cerrar lo abierto, luego alejar, luego detener</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Choose a workload</source>
        <translation>Elegir una carga</translation>
    </message>
    <message>
        <source>Open a recording or a plan</source>
        <translation>Abrir una grabación o un plan</translation>
    </message>
    <message>
        <source>Save this run</source>
        <translation>Guardar esta ejecución</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Hide or show the settings of the run</source>
        <translation>Ocultar o mostrar los ajustes</translation>
    </message>
    <message>
        <source>Timeline, Sweep, Compare, History, Findings</source>
        <translation>Línea de tiempo, barrido, comparar, historial, hallazgos</translation>
    </message>
    <message>
        <source>Give the details the room of the plots</source>
        <translation>Dar a los detalles el lugar de las gráficas</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Move the cursor by a column (Shift: ten)</source>
        <translation>Mover el cursor una columna (Mayús: diez)</translation>
    </message>
    <message>
        <source>Start of the run; follow the newest data</source>
        <translation>Inicio de la ejecución; seguir lo más nuevo</translation>
    </message>
    <message>
        <source>Zoom in, out, whole run</source>
        <translation>Acercar, alejar, todo</translation>
    </message>
    <message>
        <source>Zoom and pan</source>
        <translation>Ampliar y desplazar</translation>
    </message>
    <message>
        <source>Next, previous stall, crash or error</source>
        <translation>Bloqueo, caída o error siguiente, anterior</translation>
    </message>
    <message>
        <source>Latency as bands or heatmap</source>
        <translation>Latencia en bandas o mapa</translation>
    </message>
    <message>
        <source>Log or linear axis</source>
        <translation>Eje logarítmico o lineal</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Ampliar la selección</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>What a plot, a tile or a run offers besides</source>
        <translation>Qué más ofrece una gráfica, una tarjeta o una ejecución</translation>
    </message>
    <message>
        <source>Plots and timeline</source>
        <translation>Gráficas y línea de tiempo</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rueda</translation>
    </message>
    <message>
        <source>Zoom at the pointer; over plots the wheel alone</source>
        <translation>Ampliar en el puntero; sobre las gráficas, la rueda sola</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+rueda</translation>
    </message>
    <message>
        <source>Pan, over plots</source>
        <translation>Desplazar, sobre las gráficas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Abrir la ejecución</translation>
    </message>
    <message>
        <source>Mark it for a comparison</source>
        <translation>Marcarla para una comparación</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>Fijarla</translation>
    </message>
    <message>
        <source>Its tags, its note</source>
        <translation>Sus etiquetas, su nota</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>Moverla a la papelera</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Recuperar lo último borrado</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Show its plot large; follow the verdict</source>
        <translation>Ver su gráfica en grande; seguir el veredicto</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Ir de celda en celda</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Go from process to process</source>
        <translation>Ir de proceso en proceso</translation>
    </message>
    <message>
        <source>Fold its lanes into one, or show them all</source>
        <translation>Plegar sus carriles en uno o mostrarlos todos</translation>
    </message>
    <message>
        <source>Choose the cell</source>
        <translation>Elegir la celda</translation>
    </message>
</context>
<context>
    <name>parascope::StartPage</name>
    <message>
        <source>Start with one of these</source>
        <translation>Empiece por una de estas</translation>
    </message>
    <message>
        <source>Labs: a prediction, a measurement, and what it proves</source>
        <translation>Laboratorios: una predicción, una medición y lo que prueba</translation>
    </message>
    <message>
        <source>See threads beat inline</source>
        <translation>Vea ganar a los hilos</translation>
    </message>
    <message>
        <source>Runs the same work inline, then in threads, and compares them. Watch the main thread stop freezing.</source>
        <translation>Ejecuta el mismo trabajo en línea, luego en hilos, y compara. Vea cómo el hilo principal deja de congelarse.</translation>
    </message>
    <message>
        <source>Find the best setting</source>
        <translation>Encontrar el mejor ajuste</translation>
    </message>
    <message>
        <source>Tries every sensible number of threads and processes on this machine and tells you which to use.</source>
        <translation>Prueba cada número razonable de hilos y procesos en esta máquina y dice cuál usar.</translation>
    </message>
    <message>
        <source>Profile your own code</source>
        <translation>Perfile su propio código</translation>
    </message>
    <message>
        <source>Any command with {threads} and {processes}, or one of the workloads with your own numbers.</source>
        <translation>Cualquier orden con {threads} y {processes}, o una de las cargas con sus números.</translation>
    </message>
    <message>
        <source>Choose a target…</source>
        <translation>Elegir un objetivo…</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>Predicción: %1</translation>
    </message>
    <message>
        <source>Run · %1 s</source>
        <translation>Ejecutar · %1 s</translation>
    </message>
    <message>
        <source>Run the lab: %1</source>
        <translation>Ejecutar el laboratorio: %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Medido: %1</translation>
    </message>
    <message>
        <source>Running part %1 of %2 …</source>
        <translation>En marcha la parte %1 de %2 …</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>Se puede iniciar al terminar la ejecución</translation>
    </message>
    <message>
        <source>As predicted: %1</source>
        <translation>Como se predijo: %1</translation>
    </message>
    <message>
        <source>Not as predicted: this time the measurement does not show it.</source>
        <translation>No como se predijo: esta vez la medición no lo muestra.</translation>
    </message>
    <message>
        <source>Run the demo · %1 s</source>
        <translation>Ejecutar la demo · %1 s</translation>
    </message>
    <message>
        <source>Start a sweep · ≤ %1</source>
        <translation>Iniciar un barrido · ≤ %1</translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation>Iniciar un barrido</translation>
    </message>
</context>
<context>
    <name>parascope::StatusLine</name>
    <message>
        <source>Probe every %1, sampling every %2</source>
        <translation>Sonda cada %1, muestreo cada %2</translation>
    </message>
    <message>
        <source>The delay of main threads is measured at every turn of their event loop; the probe looks for the cause of stalls.</source>
        <translation>El retardo de los hilos principales se mide en cada vuelta de su bucle de eventos; la sonda busca la causa de los bloqueos.</translation>
    </message>
    <message>
        <source>%1 usable CPUs</source>
        <translation>%1 CPU utilizables</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n núcleo</numerusform>
            <numerusform>%n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 worst loop delay from drawing</source>
        <translation>%1 peor retraso por dibujar</translation>
    </message>
    <message>
        <source>Parascope itself: %1</source>
        <translation>Parascope mismo: %1</translation>
    </message>
    <message>
        <source>Ctrl+R run · F1 shortcuts</source>
        <translation>Ctrl+R ejecutar · F1 atajos</translation>
    </message>
    <message>
        <source>%1 of one CPU</source>
        <translation>%1 de una CPU</translation>
    </message>
</context>
<context>
    <name>parascope::SweepController</name>
    <message>
        <source>the sweep ended early</source>
        <translation>el barrido terminó antes</translation>
    </message>
</context>
<context>
    <name>parascope::SweepGrid</name>
    <message>
        <source>suggested: %1, %2</source>
        <translation>sugerido: %1, %2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>threads per process</source>
        <translation>hilos por proceso</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>procesos</translation>
    </message>
</context>
<context>
    <name>parascope::SweepPage</name>
    <message>
        <source>No sweep yet</source>
        <translation>Sin barridos aún</translation>
    </message>
    <message>
        <source>A sweep measures every sensible number of threads and processes on this machine, and tells which to use.</source>
        <translation>Un barrido mide cada número razonable de hilos y procesos en esta máquina y dice cuál usar.</translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation>Iniciar un barrido</translation>
    </message>
    <message>
        <source>Find the best setting</source>
        <translation>Encontrar el mejor ajuste</translation>
    </message>
    <message>
        <source>auto, or values such as 1,2,4 or 1-8 or 1-32*2</source>
        <translation>auto, o valores como 1,2,4 o 1-8 o 1-32*2</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>Hilos por proceso</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Quick: a quarter of the time, less sure</source>
        <translation>Rápido: un cuarto del tiempo, menos seguro</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>Iniciar el barrido</translation>
    </message>
    <message>
        <source>Apply to configuration</source>
        <translation>Aplicar a la configuración</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation>Nuevo barrido…</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), at most %1</source>
        <translation>
            <numerusform>%n ajuste, como mucho %1</numerusform>
            <numerusform>%n ajustes, como mucho %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The advice comes when enough was measured.</source>
        <translation>El consejo llega cuando se ha medido bastante.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Contention σ</source>
        <translation>Contención σ</translation>
    </message>
    <message>
        <source>Coherency κ</source>
        <translation>Coherencia κ</translation>
    </message>
    <message>
        <source>Fit R²</source>
        <translation>Ajuste R²</translation>
    </message>
    <message>
        <source>Also good</source>
        <translation>También buenos</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 de %2 celdas</translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation>quedan %1 como mucho</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>tareas/s</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latencia p99</translation>
    </message>
    <message>
        <source>ms, lower is better</source>
        <translation>ms, menos es mejor</translation>
    </message>
    <message>
        <source>%1: %2, far beyond the peak N* = %3</source>
        <translation>%1: %2, mucho más allá del pico N* = %3</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>Se puede iniciar al terminar la ejecución</translation>
    </message>
    <message>
        <source>Can be started when the sweep is over</source>
        <translation>Se puede iniciar al terminar el barrido</translation>
    </message>
    <message>
        <source>Sweeps are not available here</source>
        <translation>Los barridos no están disponibles aquí</translation>
    </message>
    <message>
        <source>%1 of at most %2 runs</source>
        <translation>%1 de %2 ejecuciones como mucho</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegido: %1</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Aplicar %1</translation>
    </message>
</context>
<context>
    <name>parascope::TableDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>parascope::ThroughputPlot</name>
    <message>
        <source>Throughput plot</source>
        <translation>Gráfica de rendimiento</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>ofrecido %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>Throughput mean %1, %2 failed</source>
        <translation>Rendimiento medio %1, %2 fallidas</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>peak of last sweep %1</source>
        <translation>pico del último barrido %1</translation>
    </message>
</context>
<context>
    <name>parascope::TileRow</name>
    <message>
        <source>Live figures</source>
        <translation>Cifras en vivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Set target…</source>
        <translation>Fijar objetivo…</translation>
    </message>
</context>
<context>
    <name>parascope::TimelineView</name>
    <message>
        <source>The event loop of this process: green when it answered in time</source>
        <translation>El bucle de eventos de este proceso: verde cuando respondió a tiempo</translation>
    </message>
    <message>
        <source>Task %1: %2, from %3</source>
        <translation>Tarea %1: %2, desde %3</translation>
    </message>
    <message>
        <source>Arguments of task %1: %2 on their way</source>
        <translation>Argumentos de la tarea %1: %2 en camino</translation>
    </message>
    <message>
        <source>Result of task %1: %2 on its way back</source>
        <translation>Resultado de la tarea %1: %2 en el camino de vuelta</translation>
    </message>
    <message>
        <source>%1: busy %2 of the visible time</source>
        <translation>%1: ocupado %2 del tiempo visible</translation>
    </message>
    <message>
        <source>Click a process to fold its lanes into one</source>
        <translation>Pulse un proceso para plegar sus carriles</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Esta aplicación</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Proceso %1</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 stall, %2</source>
        <translation>bloqueo de %1, %2</translation>
    </message>
    <message>
        <source>Timeline of the workers</source>
        <translation>Línea de tiempo de los ejecutores</translation>
    </message>
    <message>
        <source>Main loop</source>
        <translation>Bucle principal</translation>
    </message>
    <message>
        <source>main loop</source>
        <translation>bucle principal</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Hilo %1</translation>
    </message>
    <message>
        <source>all threads</source>
        <translation>todos los hilos</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>esta aplicación</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 busy</source>
        <translation>%1, %2: %3 ocupado</translation>
    </message>
    <message>
        <source>↻ respawned in %1</source>
        <translation>↻ reiniciado en %1</translation>
    </message>
</context>
<context>
    <name>parascope::Tour</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>Este es el primer paso</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Terminar la visita (Esc)</translation>
    </message>
</context>
<context>
    <name>parascope::VerdictTile</name>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredicto: %1</translation>
    </message>
    <message>
        <source>Judged in this order: the run failed; others took more than 5 % of the CPUs, too little was measured, or the load was more than possible; tasks failed; the main thread was away for 50 ms or longer; more workers than useful; p99 above the target.</source>
        <translation>Se juzga en este orden: la ejecución falló; otros tomaron más del 5 % de las CPU, se midió demasiado poco, o la carga era mayor que lo posible; fallaron tareas; el hilo principal estuvo ausente 50 ms o más; más ejecutores de los útiles; p99 sobre el objetivo.</translation>
    </message>
</context>
<context>
    <name>parascope::WorkerTable</name>
    <message>
        <source>This app, worker %1</source>
        <translation>Esta aplicación, ejecutor %1</translation>
    </message>
    <message>
        <source>Process %1, worker %2</source>
        <translation>Proceso %1, ejecutor %2</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ejecutor</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadButton</name>
    <message>
        <source>Choose what a task does (Ctrl+K)</source>
        <translation>Elegir qué hace una tarea (Ctrl+K)</translation>
    </message>
    <message>
        <source>Workload: %1</source>
        <translation>Carga: %1</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadPicker</name>
    <message>
        <source>Search workloads</source>
        <translation>Buscar cargas</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Contention</source>
        <translation>Contención</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibradas</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Files and programs</source>
        <translation>Archivos y programas</translation>
    </message>
    <message>
        <source>↑ ↓ to move  ·  Enter to choose  ·  Esc to close</source>
        <translation>↑ ↓ moverse  ·  Intro elegir  ·  Esc cerrar</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Try another word, or look through all workloads.</source>
        <translation>Pruebe otra palabra o vea todas las cargas.</translation>
    </message>
    <message>
        <source>Show all workloads</source>
        <translation>Mostrar todas las cargas</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadSection</name>
    <message>
        <source>Workload</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Folder with the input files</source>
        <translation>Carpeta con los archivos de entrada</translation>
    </message>
    <message>
        <source>Input folder</source>
        <translation>Carpeta de entrada</translation>
    </message>
    <message>
        <source>Choose the input folder</source>
        <translation>Elegir la carpeta de entrada</translation>
    </message>
</context>
<context>
    <name>WorkerLog</name>
    <message>
        <source>%1  process %2 wrote:</source>
        <translation>%1  el proceso %2 escribió:</translation>
    </message>
    <message>
        <source>No worker process wrote anything to stderr.</source>
        <translation>Ningún proceso ejecutor escribió nada en stderr.</translation>
    </message>
</context>
<context>
    <name>parascope::LogDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>parascope::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>parascope::ColumnTitles</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
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
        <translation>Máximo, ms</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Throughput, /s</source>
        <translation>Rendimiento, /s</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Longest delay, ms</source>
        <translation>Retardo máximo, ms</translation>
    </message>
    <message>
        <source>Mean of cores, %</source>
        <translation>Media de los núcleos, %</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>Hilos por proceso</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Ejecutores</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Response p99, ms</source>
        <translation>Respuesta p99, ms</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Response time, ms</source>
        <translation>Tiempo de respuesta, ms</translation>
    </message>
    <message>
        <source>A, share per decade</source>
        <translation>A, parte por década</translation>
    </message>
    <message>
        <source>B, share per decade</source>
        <translation>B, parte por década</translation>
    </message>
    <message>
        <source>Core %1, %</source>
        <translation>Núcleo %1, %</translation>
    </message>
    <message>
        <source>Main thread of process %1 busy, %</source>
        <translation>Hilo principal del proceso %1 ocupado, %</translation>
    </message>
    <message>
        <source>Workers of process %1 busy, %</source>
        <translation>Ejecutores del proceso %1 ocupados, %</translation>
    </message>
    <message>
        <source>Worker %2 of process %1 busy, %</source>
        <translation>Ejecutor %2 del proceso %1 ocupado, %</translation>
    </message>
</context>
<context>
    <name>parascope::QuantityBox</name>
    <message>
        <source>kB, MB and GB are powers of 1024.</source>
        <translation>kB, MB y GB son potencias de 1024.</translation>
    </message>
</context>
</TS>
