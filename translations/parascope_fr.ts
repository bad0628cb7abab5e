<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Core</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>the work differs: %1</source>
        <translation>le travail diffère : %1</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>load</source>
        <translation>type de charge</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>arrivées</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>charge utile</translation>
    </message>
    <message>
        <source>the plans differ: %1</source>
        <translation>les plans diffèrent : %1</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en vol</translation>
    </message>
    <message>
        <source>chunk</source>
        <translation>tranche</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>distribution</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>ordonnancement</translation>
    </message>
    <message>
        <source>queue policy</source>
        <translation>règle de la file</translation>
    </message>
    <message>
        <source>queue limit</source>
        <translation>limite de la file</translation>
    </message>
    <message>
        <source>launcher</source>
        <translation>lanceur</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>échantillonnage</translation>
    </message>
    <message>
        <source>probe period</source>
        <translation>période de la sonde</translation>
    </message>
    <message>
        <source>CPU model</source>
        <translation>modèle de CPU</translation>
    </message>
    <message>
        <source>logical CPUs</source>
        <translation>CPU logiques</translation>
    </message>
    <message>
        <source>usable CPUs</source>
        <translation>CPU utilisables</translation>
    </message>
    <message>
        <source>virtualization</source>
        <translation>virtualisation</translation>
    </message>
    <message>
        <source>governor</source>
        <translation>gouverneur</translation>
    </message>
    <message>
        <source>the machines differ: %1</source>
        <translation>les machines diffèrent : %1</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
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
        <translation>les exécutions de %1 ne sont pas des répétitions les unes des autres : %2</translation>
    </message>
    <message>
        <source>%1: other load disturbed %2 of %3 runs</source>
        <translation>%1 : une autre charge a perturbé %2 exécutions sur %3</translation>
    </message>
    <message>
        <source>%1: overloaded, so latencies depend on the length of the run</source>
        <translation>%1 : surchargé, les latences dépendent donc de la durée de l&apos;exécution</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Response p50</source>
        <translation>Réponse p50</translation>
    </message>
    <message>
        <source>response p50</source>
        <translation>réponse p50</translation>
    </message>
    <message>
        <source>Response p99</source>
        <translation>Réponse p99</translation>
    </message>
    <message>
        <source>response p99</source>
        <translation>réponse p99</translation>
    </message>
    <message>
        <source>Service p50</source>
        <translation>Service p50</translation>
    </message>
    <message>
        <source>service p50</source>
        <translation>service p50</translation>
    </message>
    <message>
        <source>Service p99</source>
        <translation>Service p99</translation>
    </message>
    <message>
        <source>service p99</source>
        <translation>service p99</translation>
    </message>
    <message>
        <source>Main thread delay p98</source>
        <translation>Délai du fil principal p98</translation>
    </message>
    <message>
        <source>main thread delay p98</source>
        <translation>délai du fil principal p98</translation>
    </message>
    <message>
        <source>Memory (RSS peak)</source>
        <translation>Mémoire (pic RSS)</translation>
    </message>
    <message>
        <source>memory (rss peak)</source>
        <translation>mémoire (pic RSS)</translation>
    </message>
    <message>
        <source>below the smallest change that counts here, %1</source>
        <translation>en dessous du plus petit changement qui compte ici, %1</translation>
    </message>
    <message>
        <source>too small a difference to be noticed</source>
        <translation>une différence trop petite pour être remarquée</translation>
    </message>
    <message>
        <source>a value of 0 has no ratio</source>
        <translation>une valeur de 0 n&apos;a pas de rapport</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>identique des deux côtés</translation>
    </message>
    <message>
        <source>not measured on both sides</source>
        <translation>non mesuré des deux côtés</translation>
    </message>
    <message>
        <source>too short, too few tasks or no value above 0</source>
        <translation>trop court, trop peu de tâches ou aucune valeur au-dessus de 0</translation>
    </message>
    <message>
        <source>one run does not show how much this differs from run to run: repeat it</source>
        <translation>une seule exécution ne montre pas combien cela varie d&apos;une exécution à l&apos;autre : répétez-la</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are far from the others, the first one slow</source>
        <translation>%1 : %2 exécutions sur %3 sont loin des autres, la première est lente</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are far from the others</source>
        <translation>%1 : %2 exécutions sur %3 sont loin des autres</translation>
    </message>
    <message>
        <source>%1 runs a side: fewer than 9 say little by a rank test</source>
        <translation>%1 exécutions par côté : moins de 9 disent peu dans un test de rang</translation>
    </message>
    <message>
        <source>a side has no run</source>
        <translation>un côté n&apos;a aucune exécution</translation>
    </message>
    <message>
        <source>one run a side: intervals come from 20 blocks of time within it and hold nothing of what differs from run to run; repeat both to be sure</source>
        <translation>une exécution par côté : les intervalles viennent de 20 blocs de temps en son sein et ne disent rien de ce qui varie d&apos;une exécution à l&apos;autre ; répétez les deux pour être sûr</translation>
    </message>
    <message>
        <source>%1 lower %2</source>
        <translation>%2 inférieur de %1</translation>
    </message>
    <message>
        <source>%1 higher %2</source>
        <translation>%2 supérieur de %1</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3 %)</source>
        <translation>%1 (intervalle à 95 % : de %2 à %3 %)</translation>
    </message>
    <message>
        <source>Not comparable, because %1.</source>
        <translation>Non comparable, car %1.</translation>
    </message>
    <message>
        <source>Not comparable: %1.</source>
        <translation>Non comparable : %1.</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>rien n&apos;a été mesuré</translation>
    </message>
    <message>
        <source>one run a side</source>
        <translation>une exécution par côté</translation>
    </message>
    <message>
        <source>%1 and %2 runs</source>
        <translation>%1 et %2 exécutions</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs came to no steady state</source>
        <translation>%1 : %2 exécutions sur %3 n’ont pas atteint d’état stable</translation>
    </message>
    <message>
        <source>inconsistent: %1 has no steady state in %2 of %3 runs</source>
        <translation>incohérent : %1 sans état stable dans %2 exécutions sur %3</translation>
    </message>
    <message>
        <source>No answer: %1 would be the best, but in %2 of %3 runs its throughput came to no steady state.</source>
        <translation>Pas de réponse : %1 serait le meilleur choix, mais dans %2 exécutions sur %3 le débit n’a pas atteint d’état stable.</translation>
    </message>
    <message>
        <source>Throughput came to rest</source>
        <translation>Le débit s’est stabilisé</translation>
    </message>
    <message>
        <source>Run it longer, or find what changes: heat, a cache that fills, memory that grows</source>
        <translation>Exécutez plus longtemps, ou cherchez ce qui change : chaleur, cache qui se remplit, mémoire qui croît</translation>
    </message>
    <message>
        <source>the figures depend on the length of the run</source>
        <translation>les chiffres dépendent de la durée de l’exécution</translation>
    </message>
    <message>
        <source>a level that differs by more than 5 % ends in the last 25 % of the measured part</source>
        <translation>un palier qui diffère de plus de 5 % finit dans les derniers 25 % de la partie mesurée</translation>
    </message>
    <message>
        <source>share of the run before it changed</source>
        <translation>part de l’exécution avant le changement</translation>
    </message>
    <message>
        <source>throughput before it changed, of that at the end</source>
        <translation>débit avant le changement, par rapport à celui de la fin</translation>
    </message>
    <message>
        <source>no steady state: throughput still changed in the last quarter of the run</source>
        <translation>pas d’état stable : le débit changeait encore dans le dernier quart de l’exécution</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>the runs were made in turns and neighbours are alike: they are compared pair by pair, so that what the machine does in the long run cancels out</source>
        <translation>les exécutions ont été faites à tour de rôle et les voisines se ressemblent : elles sont comparées par paires, si bien que ce que fait la machine à la longue s’annule</translation>
    </message>
    <message>
        <source>%1 and %2 runs, paired by time</source>
        <translation>%1 et %2 exécutions, appariées dans le temps</translation>
    </message>
    <message>
        <source>A tie: %1, %2; %3.</source>
        <translation>Égalité : %1, %2 ; %3.</translation>
    </message>
    <message>
        <source>B is better: %1, from %2.</source>
        <translation>B est meilleur : %1, d&apos;après %2.</translation>
    </message>
    <message>
        <source>B is worse: %1, from %2.</source>
        <translation>B est moins bon : %1, d&apos;après %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker processes died</source>
        <translation>
            <numerusform>%n processus exécutant est mort</numerusform>
            <numerusform>%n processus exécutants sont morts</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was measured</source>
        <translation>Quelque chose a été mesuré</translation>
    </message>
    <message>
        <source>The offered rate was achieved</source>
        <translation>Le débit offert a été atteint</translation>
    </message>
    <message>
        <source>Nothing else used the CPUs</source>
        <translation>Rien d&apos;autre n&apos;utilisait les CPU</translation>
    </message>
    <message>
        <source>The load generator had time</source>
        <translation>Le générateur de charge avait le temps</translation>
    </message>
    <message>
        <source>The load generator was in time</source>
        <translation>Le générateur de charge était à l&apos;heure</translation>
    </message>
    <message>
        <source>No task failed</source>
        <translation>Aucune tâche n&apos;a échoué</translation>
    </message>
    <message>
        <source>No task timed out</source>
        <translation>Aucune tâche n&apos;a expiré</translation>
    </message>
    <message>
        <source>No task was lost</source>
        <translation>Aucune tâche n&apos;a été perdue</translation>
    </message>
    <message>
        <source>No task was refused</source>
        <translation>Aucune tâche n&apos;a été refusée</translation>
    </message>
    <message>
        <source>Little&apos;s law holds</source>
        <translation>La loi de Little est respectée</translation>
    </message>
    <message>
        <source>The utilization law holds</source>
        <translation>La loi d&apos;utilisation est respectée</translation>
    </message>
    <message>
        <source>The main thread answered</source>
        <translation>Le fil principal répondait</translation>
    </message>
    <message>
        <source>Workers did not die again and again</source>
        <translation>Les exécutants ne mouraient pas sans cesse</translation>
    </message>
    <message>
        <source>No worker reached its memory limit</source>
        <translation>Aucun exécutant n&apos;a atteint sa limite de mémoire</translation>
    </message>
    <message>
        <source>No worker stood still</source>
        <translation>Aucun exécutant n&apos;est resté figé</translation>
    </message>
    <message>
        <source>no task was lost; each start costs time</source>
        <translation>aucune tâche n&apos;a été perdue ; chaque démarrage coûte du temps</translation>
    </message>
    <message>
        <source>Raise the limit, make tasks smaller, or recycle workers before they have grown so far</source>
        <translation>Relever la limite, réduire les tâches, ou recycler les exécutants avant qu&apos;ils n&apos;aient autant grossi</translation>
    </message>
    <message>
        <source>Look for what they wait for; a time-out for tasks names the one that hangs</source>
        <translation>Chercher ce qu&apos;ils attendent ; un délai maximal par tâche nomme celle qui bloque</translation>
    </message>
    <message numerus="yes">
        <source>worker processes were ended by their memory limit: %n times</source>
        <translation>
            <numerusform>des processus exécutants ont été arrêtés par leur limite de mémoire : %n fois</numerusform>
            <numerusform>des processus exécutants ont été arrêtés par leur limite de mémoire : %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>worker processes stood still and were ended: %n times</source>
        <translation>
            <numerusform>des processus exécutants étaient figés et ont été arrêtés : %n fois</numerusform>
            <numerusform>des processus exécutants étaient figés et ont été arrêtés : %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>No worker died</source>
        <translation>Aucun exécutant n&apos;est mort</translation>
    </message>
    <message>
        <source>Memory did not grow</source>
        <translation>La mémoire n&apos;a pas grandi</translation>
    </message>
    <message>
        <source>Tasks are long enough</source>
        <translation>Les tâches sont assez longues</translation>
    </message>
    <message>
        <source>All CPUs may be used</source>
        <translation>Toutes les CPU peuvent être utilisées</translation>
    </message>
    <message>
        <source>Workers did not wait for CPUs</source>
        <translation>Les exécutants n&apos;attendaient pas de CPU</translation>
    </message>
    <message>
        <source>Waiting tasks had workers enough</source>
        <translation>Les tâches en attente avaient assez d&apos;exécutants</translation>
    </message>
    <message>
        <source>Workers had equal shares</source>
        <translation>Les exécutants avaient des parts égales</translation>
    </message>
    <message>
        <source>Memory kept up</source>
        <translation>La mémoire suivait</translation>
    </message>
    <message>
        <source>Tasks did not wait for each other</source>
        <translation>Les tâches ne s&apos;attendaient pas</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n constat.</numerusform>
            <numerusform>%n constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report. %1, %2 checks passed.</source>
        <translation>Rien à signaler. %1, %2 contrôles réussis.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 thread</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 processus</translation>
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
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>tasks are too short: handing one over costs %1, and it takes %2</source>
        <translation>les tâches sont trop courtes : en confier une coûte %1, et elle dure %2</translation>
    </message>
    <message>
        <source>CPU time to hand over a task</source>
        <translation>temps CPU pour confier une tâche</translation>
    </message>
    <message>
        <source>mean service time</source>
        <translation>temps de service moyen</translation>
    </message>
    <message>
        <source>share of the workers&apos; time inside tasks</source>
        <translation>part du temps des exécutants dans les tâches</translation>
    </message>
    <message>
        <source>handing over costs more than 10 % of the service time</source>
        <translation>confier coûte plus de 10 % du temps de service</translation>
    </message>
    <message>
        <source>%1 of the CPU time goes into handing over</source>
        <translation>%1 du temps CPU sert à confier les tâches</translation>
    </message>
    <message>
        <source>Bundle %1 tasks into one (batch: a larger chunk)</source>
        <translation>Regrouper %1 tâches en une (lot : une tranche plus grande)</translation>
    </message>
    <message>
        <source>only %1 of %2 CPUs may be used (%3), and %4 workers share them</source>
        <translation>seulement %1 CPU sur %2 peuvent être utilisées (%3), et %4 exécutants se les partagent</translation>
    </message>
    <message>
        <source>a quota</source>
        <translation>un quota</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>affinité</translation>
    </message>
    <message>
        <source>CPUs in the machine</source>
        <translation>CPU de la machine</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>exécutants</translation>
    </message>
    <message>
        <source>fewer usable CPUs than the machine has, and more workers than those</source>
        <translation>moins de CPU utilisables que n&apos;en a la machine, et plus d&apos;exécutants que celles-ci</translation>
    </message>
    <message>
        <source>workers take turns instead of running side by side</source>
        <translation>les exécutants se relaient au lieu de tourner côte à côte</translation>
    </message>
    <message>
        <source>Try %1, or lift the limit</source>
        <translation>Essayer %1, ou lever la limite</translation>
    </message>
    <message>
        <source>%1 workers share %2 CPUs: %3 of their time they wait for one</source>
        <translation>%1 exécutants se partagent %2 CPU : pendant %3 de leur temps ils en attendent une</translation>
    </message>
    <message>
        <source>run-queue wait</source>
        <translation>attente d&apos;une CPU</translation>
    </message>
    <message>
        <source>run-queue wait of a task</source>
        <translation>attente d&apos;une CPU par tâche</translation>
    </message>
    <message>
        <source>involuntary context switches</source>
        <translation>changements de contexte involontaires</translation>
    </message>
    <message>
        <source>more workers than usable CPUs, and run-queue wait above 25 % of wait and CPU time together, not counting what other programs took</source>
        <translation>plus d&apos;exécutants que de CPU utilisables, et une attente de CPU au-dessus de 25 % de l&apos;attente et du temps CPU réunis, sans compter ce que d&apos;autres programmes ont pris</translation>
    </message>
    <message>
        <source>a task takes %1 longer than it needs</source>
        <translation>une tâche dure %1 de plus que nécessaire</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>tasks mostly wait (%1 CPU) while %2 others queue for a worker</source>
        <translation>les tâches attendent surtout (%1 de CPU) tandis que %2 autres attendent un exécutant</translation>
    </message>
    <message>
        <source>CPU share of the service time</source>
        <translation>part de CPU du temps de service</translation>
    </message>
    <message>
        <source>tasks in the queue</source>
        <translation>tâches dans la file</translation>
    </message>
    <message>
        <source>workers inside tasks 90 % of the time, on a CPU or waiting for one below 30 % of that, and half as many tasks queued as there are workers</source>
        <translation>exécutants dans les tâches 90 % du temps, dont moins de 30 % sur une CPU ou à en attendre une, et moitié autant de tâches en file que d&apos;exécutants</translation>
    </message>
    <message>
        <source>up to %1 times the throughput is left</source>
        <translation>il reste jusqu&apos;à %1 fois le débit</translation>
    </message>
    <message>
        <source>the load is uneven: one worker was busy %1 of the time, another %2</source>
        <translation>la charge est inégale : un exécutant était occupé %1 du temps, un autre %2</translation>
    </message>
    <message>
        <source>busiest worker</source>
        <translation>exécutant le plus occupé</translation>
    </message>
    <message>
        <source>laziest worker</source>
        <translation>exécutant le moins occupé</translation>
    </message>
    <message>
        <source>the laziest worker below %1 of the busiest, which is busy 60 % or more</source>
        <translation>le moins occupé en dessous de %1 du plus occupé, qui l&apos;est à 60 % ou plus</translation>
    </message>
    <message>
        <source>%1 of the workers&apos; time is idle</source>
        <translation>%1 du temps des exécutants est inoccupé</translation>
    </message>
    <message>
        <source>Use smaller chunks, so that who is done early takes more</source>
        <translation>Utiliser des tranches plus petites, pour que celui qui finit tôt en prenne plus</translation>
    </message>
    <message>
        <source>Let workers share one queue, and split the longest tasks</source>
        <translation>Faire partager une file aux exécutants, et découper les tâches les plus longues</translation>
    </message>
    <message>
        <source>side by side a task takes %1 times the CPU time it takes alone: the workers wait for memory, its bandwidth or shared cache lines</source>
        <translation>côte à côte, une tâche prend %1 fois le temps CPU qu&apos;elle prend seule : les exécutants attendent la mémoire, sa bande passante ou des lignes de cache partagées</translation>
    </message>
    <message>
        <source>CPU time of a task / alone</source>
        <translation>temps CPU d&apos;une tâche / seule</translation>
    </message>
    <message>
        <source>CPU time of a task</source>
        <translation>temps CPU d&apos;une tâche</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seule</translation>
    </message>
    <message>
        <source>CPU time above %1 times that of a task alone</source>
        <translation>temps CPU au-dessus de %1 fois celui d&apos;une tâche seule</translation>
    </message>
    <message>
        <source>%1 of the CPU time is spent waiting for memory</source>
        <translation>%1 du temps CPU passe à attendre la mémoire</translation>
    </message>
    <message>
        <source>Try %1, touch less memory in a task, or keep what different workers write apart</source>
        <translation>Essayer %1, toucher moins de mémoire par tâche, ou séparer ce que différents exécutants écrivent</translation>
    </message>
    <message>
        <source>tasks wait for each other: %1 of the %2 a task takes it neither computes nor waits for a CPU, alone it would not</source>
        <translation>les tâches s&apos;attendent : pendant %1 des %2 que dure une tâche, elle ne calcule pas et n&apos;attend pas de CPU ; seule, ce ne serait pas le cas</translation>
    </message>
    <message>
        <source>waiting inside a task</source>
        <translation>attente dans une tâche</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>temps de service</translation>
    </message>
    <message>
        <source>waiting above 30 % of the service time of a task alone</source>
        <translation>attente au-dessus de 30 % du temps de service d&apos;une tâche seule</translation>
    </message>
    <message>
        <source>%1 of the workers&apos; time is waiting</source>
        <translation>%1 du temps des exécutants est de l&apos;attente</translation>
    </message>
    <message>
        <source>Hold the lock for less, or run %1 processes with a thread each: a lock is one process&apos;s</source>
        <translation>Tenir le verrou moins longtemps, ou lancer %1 processus d&apos;un thread chacun : un verrou est propre à un processus</translation>
    </message>
    <message>
        <source>Find what the processes share: a file, a port, a lock in shared memory</source>
        <translation>Chercher ce que partagent les processus : un fichier, un port, un verrou en mémoire partagée</translation>
    </message>
    <message>
        <source>it was computing</source>
        <translation>il calculait</translation>
    </message>
    <message>
        <source>it was ready to run and other threads had the CPUs</source>
        <translation>il était prêt et d&apos;autres threads avaient les CPU</translation>
    </message>
    <message>
        <source>it waited for a lock, a sleep or a file</source>
        <translation>il attendait un verrou, un sommeil ou un fichier</translation>
    </message>
    <message>
        <source>the cause is not available here</source>
        <translation>la cause n&apos;est pas disponible ici</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Run the tasks on a worker thread: 1 thread instead of 0</source>
        <translation>Exécuter les tâches sur un thread exécutant : 1 thread au lieu de 0</translation>
    </message>
    <message>
        <source>Use one worker fewer than there are CPUs</source>
        <translation>Utiliser un exécutant de moins qu&apos;il n&apos;y a de CPU</translation>
    </message>
    <message>
        <source>Move the wait off the main thread, or make it asynchronous</source>
        <translation>Sortir l&apos;attente du fil principal, ou la rendre asynchrone</translation>
    </message>
    <message>
        <source>Move this work to a worker, or split it into pieces below 16 ms</source>
        <translation>Confier ce travail à un exécutant, ou le découper en morceaux de moins de 16 ms</translation>
    </message>
    <message>
        <source>first at</source>
        <translation>la première fois à</translation>
    </message>
    <message>
        <source>last at</source>
        <translation>la dernière fois à</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>cette application</translation>
    </message>
    <message>
        <source>worker process %1</source>
        <translation>processus exécutant %1</translation>
    </message>
    <message>
        <source>the memory of %1 grows by %2 a second and does not come to rest</source>
        <translation>la mémoire de %1 grandit de %2 par seconde et ne se stabilise pas</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>croissance</translation>
    </message>
    <message>
        <source>lower end of its 95 % interval</source>
        <translation>borne basse de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>borne haute</translation>
    </message>
    <message>
        <source>RSS at the end</source>
        <translation>RSS à la fin</translation>
    </message>
    <message>
        <source>lower end of the Theil-Sen slope&apos;s 95 % interval above %1 a second, over 5 s or more, in the second half as well</source>
        <translation>borne basse de l&apos;intervalle à 95 % de la pente de Theil-Sen au-dessus de %1 par seconde, sur 5 s ou plus, dans la seconde moitié aussi</translation>
    </message>
    <message>
        <source>1 GiB more every %1</source>
        <translation>1 GiB de plus toutes les %1</translation>
    </message>
    <message>
        <source>Look for what a task keeps; until then, recycle workers after a number of tasks</source>
        <translation>Chercher ce qu&apos;une tâche garde ; d&apos;ici là, renouveler les exécutants après un nombre de tâches</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks were lost</source>
        <translation>
            <numerusform>%n tâche a été perdue</numerusform>
            <numerusform>%n tâches ont été perdues</numerusform>
        </translation>
    </message>
    <message>
        <source>the main thread did not answer for up to %1</source>
        <translation>le fil principal n&apos;a pas répondu pendant jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>longest stall</source>
        <translation>plus long blocage</translation>
    </message>
    <message>
        <source>stalls</source>
        <translation>blocages</translation>
    </message>
    <message>
        <source>delay p98 of the main thread</source>
        <translation>délai p98 du fil principal</translation>
    </message>
    <message>
        <source>a busy period of 50 ms or more (100 ms, or three, where the CPU was taken away), or a p98 delay above 50 ms</source>
        <translation>une période d&apos;occupation de 50 ms ou plus (100 ms, ou trois, quand la CPU a été retirée), ou un délai p98 au-dessus de 50 ms</translation>
    </message>
    <message>
        <source>a click waits; %1 of the time was lost in stalls</source>
        <translation>un clic attend ; %1 du temps a été perdu en blocages</translation>
    </message>
    <message>
        <source>one click in fifty waits longer than %1</source>
        <translation>un clic sur cinquante attend plus de %1</translation>
    </message>
    <message numerus="yes">
        <source>worker processes died again and again: %n times</source>
        <translation>
            <numerusform>des processus exécutants sont morts sans cesse : %n fois</numerusform>
            <numerusform>des processus exécutants sont morts sans cesse : %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>plantages</translation>
    </message>
    <message>
        <source>started again</source>
        <translation>redémarrés</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonnés</translation>
    </message>
    <message>
        <source>tasks lost with them</source>
        <translation>tâches perdues avec eux</translation>
    </message>
    <message>
        <source>three crashes or more in a run, or a worker given up</source>
        <translation>trois plantages ou plus dans une exécution, ou un exécutant abandonné</translation>
    </message>
    <message>
        <source>%1; each start costs time</source>
        <translation>%1 ; chaque démarrage coûte du temps</translation>
    </message>
    <message>
        <source>Run one task alone and look at how it ends</source>
        <translation>Exécuter une tâche seule et regarder comment elle finit</translation>
    </message>
    <message>
        <source>more than none</source>
        <translation>plus que zéro</translation>
    </message>
    <message>
        <source>nothing was measured: the run ended during its warm-up</source>
        <translation>rien n&apos;a été mesuré : l&apos;exécution a fini pendant la chauffe</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>chauffe</translation>
    </message>
    <message>
        <source>measured time above 0</source>
        <translation>temps mesuré au-dessus de 0</translation>
    </message>
    <message>
        <source>there are no figures</source>
        <translation>il n&apos;y a pas de chiffres</translation>
    </message>
    <message>
        <source>Run it longer, or give a shorter warm-up</source>
        <translation>Exécuter plus longtemps, ou donner une chauffe plus courte</translation>
    </message>
    <message>
        <source>overloaded: %1 of the offered rate was achieved, so latencies grow with the length of the run</source>
        <translation>surchargé : %1 du débit offert a été atteint, les latences croissent donc avec la durée de l&apos;exécution</translation>
    </message>
    <message>
        <source>achieved share of the offered rate</source>
        <translation>part atteinte du débit offert</translation>
    </message>
    <message>
        <source>offered rate</source>
        <translation>débit offert</translation>
    </message>
    <message>
        <source>achieved / offered below 0.99 with 100 arrivals or more</source>
        <translation>atteint / offert en dessous de 0,99 avec 100 arrivées ou plus</translation>
    </message>
    <message>
        <source>the queue grows by %1 tasks a second</source>
        <translation>la file grandit de %1 tâches par seconde</translation>
    </message>
    <message>
        <source>Offer at most %1 a second, or add workers</source>
        <translation>Offrir au plus %1 par seconde, ou ajouter des exécutants</translation>
    </message>
    <message>
        <source>measurement disturbed: other programs used %1 of the CPUs, the hypervisor took %2</source>
        <translation>mesure perturbée : d&apos;autres programmes ont utilisé %1 des CPU, l&apos;hyperviseur en a pris %2</translation>
    </message>
    <message>
        <source>CPU of other programs</source>
        <translation>CPU d&apos;autres programmes</translation>
    </message>
    <message>
        <source>steal</source>
        <translation>vol (steal)</translation>
    </message>
    <message>
        <source>other programs and steal above 5 % of all CPUs</source>
        <translation>autres programmes et vol au-dessus de 5 % de toutes les CPU</translation>
    </message>
    <message>
        <source>all figures depend on what else ran</source>
        <translation>tous les chiffres dépendent de ce qui tournait à côté</translation>
    </message>
    <message>
        <source>End other programs and repeat the run</source>
        <translation>Fermer les autres programmes et répéter l&apos;exécution</translation>
    </message>
    <message>
        <source>Parascope&apos;s own threads used %1 of a core: the load may be limited by its generator</source>
        <translation>les propres threads de Parascope ont utilisé %1 d&apos;un cœur : la charge peut être limitée par son générateur</translation>
    </message>
    <message>
        <source>own CPU</source>
        <translation>CPU propre</translation>
    </message>
    <message>
        <source>own CPU above 80 % of a core</source>
        <translation>CPU propre au-dessus de 80 % d&apos;un cœur</translation>
    </message>
    <message>
        <source>throughput may be that of the generator</source>
        <translation>le débit peut être celui du générateur</translation>
    </message>
    <message>
        <source>Make tasks longer or bundle them</source>
        <translation>Allonger les tâches ou les regrouper</translation>
    </message>
    <message>
        <source>the load generator was late: its p99 lateness is above a tenth of the median response time</source>
        <translation>le générateur de charge était en retard : son retard p99 dépasse un dixième du temps de réponse médian</translation>
    </message>
    <message>
        <source>p99 lateness</source>
        <translation>retard p99</translation>
    </message>
    <message>
        <source>median response time</source>
        <translation>temps de réponse médian</translation>
    </message>
    <message>
        <source>p99 lateness above 10 % of the median response time in three of four moments in which nobody else took the CPUs, or while it used half a core itself</source>
        <translation>retard p99 au-dessus de 10 % du temps de réponse médian dans trois moments sur quatre où personne d&apos;autre ne prenait les CPU, ou pendant qu&apos;il utilisait lui-même un demi-cœur</translation>
    </message>
    <message>
        <source>part of the response time is the generator&apos;s</source>
        <translation>une partie du temps de réponse est celle du générateur</translation>
    </message>
    <message>
        <source>Leave a CPU free for the generator, or lower the rate</source>
        <translation>Laisser une CPU libre au générateur, ou baisser le débit</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>of submitted tasks</source>
        <translation>des tâches soumises</translation>
    </message>
    <message>
        <source>their results are missing</source>
        <translation>leurs résultats manquent</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks failed</source>
        <translation>
            <numerusform>%n tâche a échoué</numerusform>
            <numerusform>%n tâches ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>Read why the first one failed among the events</source>
        <translation>Lire parmi les événements pourquoi la première a échoué</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks timed out</source>
        <translation>
            <numerusform>%n tâche a expiré</numerusform>
            <numerusform>%n tâches ont expiré</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them more time, or find what holds them up</source>
        <translation>Leur donner plus de temps, ou trouver ce qui les retient</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks lost with a worker that died</source>
        <translation>
            <numerusform>%n tâche perdue avec un exécutant mort</numerusform>
            <numerusform>%n tâches perdues avec un exécutant mort</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the exit of the worker among the events</source>
        <translation>Regarder la fin de l&apos;exécutant parmi les événements</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks refused by a worker</source>
        <translation>
            <numerusform>%n tâche refusée par un exécutant</numerusform>
            <numerusform>%n tâches refusées par un exécutant</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the rate or allow a longer queue</source>
        <translation>Baisser le débit ou permettre une file plus longue</translation>
    </message>
    <message>
        <source>Little&apos;s law does not hold: throughput x response time is %1 of the tasks in flight, so don&apos;t trust the latencies</source>
        <translation>la loi de Little n&apos;est pas respectée : débit × temps de réponse vaut %1 des tâches en vol, ne vous fiez pas aux latences</translation>
    </message>
    <message>
        <source>throughput x response time / in flight</source>
        <translation>débit × temps de réponse / en vol</translation>
    </message>
    <message>
        <source>off by more than %1</source>
        <translation>écart de plus de %1</translation>
    </message>
    <message>
        <source>latencies can&apos;t be trusted</source>
        <translation>les latences ne sont pas fiables</translation>
    </message>
    <message>
        <source>Run parascope-cli selftest</source>
        <translation>Lancer parascope-cli selftest</translation>
    </message>
    <message>
        <source>the utilization law does not hold: workers were busy for %1 of the time their tasks took</source>
        <translation>la loi d&apos;utilisation n&apos;est pas respectée : les exécutants étaient occupés %1 du temps que prenaient leurs tâches</translation>
    </message>
    <message>
        <source>busy time / (tasks x service time)</source>
        <translation>temps occupé / (tâches × temps de service)</translation>
    </message>
    <message>
        <source>utilization or service times can&apos;t be trusted</source>
        <translation>l&apos;utilisation ou les temps de service ne sont pas fiables</translation>
    </message>
    <message>
        <source>Null test: too few runs to know the machine&apos;s noise.</source>
        <translation>Test nul : trop peu d&apos;exécutions pour connaître le bruit de la machine.</translation>
    </message>
    <message>
        <source>Null test, A against A over %1 runs: one run varies by %2, two halves differ by up to %3, false alarms %4. To show a change of 5 % takes %5 runs a side.</source>
        <translation>Test nul, A contre A sur %1 exécutions : une exécution varie de %2, deux moitiés diffèrent jusqu&apos;à %3, fausses alertes %4. Montrer un changement de 5 % demande %5 exécutions par côté.</translation>
    </message>
    <message>
        <source>noisy: equal runs differ by up to %1 % here</source>
        <translation>bruité : des exécutions égales diffèrent ici jusqu&apos;à %1 %</translation>
    </message>
    <message>
        <source>other programs disturbed %1 of %2 cells</source>
        <translation>d&apos;autres programmes ont perturbé %1 cellules sur %2</translation>
    </message>
    <message>
        <source>99 % of tasks within %1</source>
        <translation>99 % des tâches en moins de %1</translation>
    </message>
    <message>
        <source>%1 at %2 % efficiency</source>
        <translation>%1 à %2 % d&apos;efficacité</translation>
    </message>
    <message>
        <source>what it costs the main thread is not available</source>
        <translation>ce que cela coûte au fil principal n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>the main thread answers within %1 in 98 of 100 cases, with stalls</source>
        <translation>le fil principal répond en moins de %1 dans 98 cas sur 100, avec des blocages</translation>
    </message>
    <message>
        <source>the main thread answers within %1 in 98 of 100 cases, without a stall</source>
        <translation>le fil principal répond en moins de %1 dans 98 cas sur 100, sans blocage</translation>
    </message>
    <message>
        <source>no worker (tasks on the main thread)</source>
        <translation>aucun exécutant (tâches sur le fil principal)</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1 with %2 each</source>
        <translation>%1 avec %2 chacun</translation>
    </message>
    <message>
        <source>Use %1%2: %3, and %4</source>
        <translation>Utiliser %1%2 : %3, et %4</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1 ; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n other settings can&apos;t be told from it</source>
        <translation>
            <numerusform>%n autre réglage ne s&apos;en distingue pas</numerusform>
            <numerusform>%n autres réglages ne s&apos;en distinguent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer: no cell was measured.</source>
        <translation>Pas de réponse : aucune cellule n&apos;a été mesurée.</translation>
    </message>
    <message>
        <source>No answer: no setting keeps the limits (%1).</source>
        <translation>Pas de réponse : aucun réglage ne respecte les limites (%1).</translation>
    </message>
    <message>
        <source>the machine drifted: the first cell at the end is at %1 % of what it was</source>
        <translation>la machine a dérivé : la première cellule est à la fin à %1 % de ce qu&apos;elle était</translation>
    </message>
    <message>
        <source>%1 of %2 cells failed</source>
        <translation>%1 cellules sur %2 ont échoué</translation>
    </message>
    <message>
        <source>the sweep is not complete</source>
        <translation>le balayage n&apos;est pas complet</translation>
    </message>
    <message>
        <source>this machine raises false alarms: %1 % of comparisons of equals</source>
        <translation>cette machine donne de fausses alertes : %1 % des comparaisons d&apos;égaux</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Runs a program once per task and waits for it; exit code 0 is success</source>
        <translation>Lance un programme par tâche et l&apos;attend ; le code de sortie 0 est un succès</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Program and arguments; {threads}, {processes} and {index} are replaced</source>
        <translation>Programme et arguments ; {threads}, {processes} et {index} sont remplacés</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Compresses its input with zlib and restores it</source>
        <translation>Compresse son entrée avec zlib et la restitue</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Taille d&apos;entrée</translation>
    </message>
    <message>
        <source>Bytes each task receives and compresses</source>
        <translation>Octets que chaque tâche reçoit et compresse</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>1 is fast, 9 is small</source>
        <translation>1 est rapide, 9 est petit</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Plantage</translation>
    </message>
    <message>
        <source>Spins, and now and then ends its worker process</source>
        <translation>Tourne, et de temps en temps met fin à son processus exécutant</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Manière</translation>
    </message>
    <message>
        <source>Signal, exit code 3 (exit), or exit code 0 (leave)</source>
        <translation>Signal, code de sortie 3 (exit) ou code de sortie 0 (leave)</translation>
    </message>
    <message>
        <source>False sharing</source>
        <translation>Faux partage</translation>
    </message>
    <message>
        <source>Increments counters of different workers that share a cache line</source>
        <translation>Incrémente des compteurs de différents exécutants qui partagent une ligne de cache</translation>
    </message>
    <message>
        <source>cache coherence</source>
        <translation>cohérence de cache</translation>
    </message>
    <message>
        <source>Increments</source>
        <translation>Incréments</translation>
    </message>
    <message>
        <source>Increments per task</source>
        <translation>Incréments par tâche</translation>
    </message>
    <message>
        <source>Padded</source>
        <translation>Espacé</translation>
    </message>
    <message>
        <source>yes gives each counter cache lines of its own: the cure</source>
        <translation>yes donne à chaque compteur ses propres lignes de cache : le remède</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Of going wrong, in each task</source>
        <translation>Qu&apos;une tâche tourne mal</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>A worker does not go wrong before this time</source>
        <translation>Un exécutant ne tourne pas mal avant ce temps</translation>
    </message>
    <message>
        <source>Fibonacci</source>
        <translation>Fibonacci</translation>
    </message>
    <message>
        <source>Computes a Fibonacci number by naive recursion</source>
        <translation>Calcule un nombre de Fibonacci par récursion naïve</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Which Fibonacci number; work grows by 1.6 per step</source>
        <translation>Quel nombre de Fibonacci ; le travail croît de 1,6 par pas</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>Données fausses</translation>
    </message>
    <message>
        <source>Spins, and now and then gives a wrong result or breaks the protocol</source>
        <translation>Tourne, et de temps en temps donne un résultat faux ou rompt le protocole</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Wrong results, or bytes that are no frame (needs processes)</source>
        <translation>Résultats faux, ou octets qui ne sont pas une trame (demande des processus)</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Spins, and now and then does not come back</source>
        <translation>Tourne, et de temps en temps ne revient pas</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Length of a hang; 0 = for ever</source>
        <translation>Durée d&apos;une suspension ; 0 = pour toujours</translation>
    </message>
    <message>
        <source>Sleeping, or using a CPU</source>
        <translation>En dormant, ou en utilisant une CPU</translation>
    </message>
    <message>
        <source>Hash files</source>
        <translation>Hacher des fichiers</translation>
    </message>
    <message>
        <source>Hashes every file below a directory with SHA-256; results equal sha256sum&apos;s</source>
        <translation>Hache chaque fichier d&apos;un dossier avec SHA-256 ; résultats égaux à ceux de sha256sum</translation>
    </message>
    <message>
        <source>disk and CPU</source>
        <translation>disque et CPU</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Builds, writes and parses a JSON document with Qt</source>
        <translation>Construit, écrit et analyse un document JSON avec Qt</translation>
    </message>
    <message>
        <source>CPU and allocator</source>
        <translation>CPU et allocateur</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Objects in the document</source>
        <translation>Objets dans le document</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objets</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>Spins, and takes memory that it never gives back</source>
        <translation>Tourne, et prend de la mémoire qu&apos;elle ne rend jamais</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Bytes a second that each worker leaks</source>
        <translation>Octets par seconde que perd chaque exécutant</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>A process leaks no more than this</source>
        <translation>Un processus ne perd pas plus que cela</translation>
    </message>
    <message>
        <source>A worker does not leak before this time</source>
        <translation>Un exécutant ne perd pas de mémoire avant ce temps</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Spends a share of its time inside one lock that all threads of a process need</source>
        <translation>Passe une part de son temps dans un verrou dont tous les threads d&apos;un processus ont besoin</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verrou</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Temps de service</translation>
    </message>
    <message>
        <source>Busy time of a task, without waiting for the lock</source>
        <translation>Temps d&apos;occupation d&apos;une tâche, sans attendre le verrou</translation>
    </message>
    <message>
        <source>Critical share</source>
        <translation>Part critique</translation>
    </message>
    <message>
        <source>Share of the service time inside the lock</source>
        <translation>Part du temps de service dans le verrou</translation>
    </message>
    <message>
        <source>Mandelbrot</source>
        <translation>Mandelbrot</translation>
    </message>
    <message>
        <source>Computes a square picture of the Mandelbrot set with vector instructions</source>
        <translation>Calcule une image carrée de l&apos;ensemble de Mandelbrot avec des instructions vectorielles</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Width and height of the picture</source>
        <translation>Largeur et hauteur de l&apos;image</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Iterations after which a point counts as inside</source>
        <translation>Itérations après lesquelles un point compte comme intérieur</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Produit de matrices</translation>
    </message>
    <message>
        <source>Multiplies two square matrices of doubles</source>
        <translation>Multiplie deux matrices carrées de double</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rows and columns of the matrices</source>
        <translation>Lignes et colonnes des matrices</translation>
    </message>
    <message>
        <source>Loop order</source>
        <translation>Ordre des boucles</translation>
    </message>
    <message>
        <source>ikj runs along memory, ijk strides through the caches</source>
        <translation>ikj suit la mémoire, ijk saute à travers les caches</translation>
    </message>
    <message>
        <source>No-op</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Does nothing, so that the cost of dispatching a task is all there is</source>
        <translation>Ne fait rien, de sorte qu&apos;il ne reste que le coût de confier une tâche</translation>
    </message>
    <message>
        <source>scheduler</source>
        <translation>ordonnanceur</translation>
    </message>
    <message>
        <source>Pointer chase</source>
        <translation>Suite de pointeurs</translation>
    </message>
    <message>
        <source>Follows a random cycle of cache lines, one dependent load after another</source>
        <translation>Suit un cycle aléatoire de lignes de cache, une lecture dépendante après l&apos;autre</translation>
    </message>
    <message>
        <source>memory latency</source>
        <translation>latence mémoire</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Bytes of the cycle, which all workers of a process share</source>
        <translation>Octets du cycle, que partagent tous les exécutants d&apos;un processus</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Loads per task</source>
        <translation>Lectures par tâche</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>lectures</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>Nombres premiers</translation>
    </message>
    <message>
        <source>Counts the primes up to a limit with a segmented sieve</source>
        <translation>Compte les nombres premiers jusqu&apos;à une limite avec un crible segmenté</translation>
    </message>
    <message>
        <source>Largest number looked at</source>
        <translation>Plus grand nombre examiné</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hashes its input with OpenSSL&apos;s SHA-256</source>
        <translation>Hache son entrée avec le SHA-256 d&apos;OpenSSL</translation>
    </message>
    <message>
        <source>Bytes each task receives and hashes</source>
        <translation>Octets que chaque tâche reçoit et hache</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Waits for the service time without using a CPU</source>
        <translation>Attend le temps de service sans utiliser de CPU</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Sorts random 64-bit numbers</source>
        <translation>Trie des nombres aléatoires de 64 bits</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How many numbers</source>
        <translation>Combien de nombres</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Keeps a CPU busy until the service time has passed on the clock</source>
        <translation>Occupe une CPU jusqu&apos;à ce que le temps de service soit passé à l&apos;horloge</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Streams through arrays far larger than the caches</source>
        <translation>Parcourt des tableaux bien plus grands que les caches</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>bande passante mémoire</translation>
    </message>
    <message>
        <source>Bytes of all arrays of a worker together</source>
        <translation>Octets de tous les tableaux d&apos;un exécutant ensemble</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>copy: a = c; triad: a = b + s c</source>
        <translation>copy : a = c ; triad : a = b + s c</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Spins, and now and then throws an exception</source>
        <translation>Tourne, et de temps en temps lève une exception</translation>
    </message>
    <message>
        <source>Mean time a task takes</source>
        <translation>Temps moyen que prend une tâche</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>How service times vary around their mean; drawn from the task&apos;s seed</source>
        <translation>Comment les temps de service varient autour de leur moyenne ; tirés de la graine de la tâche</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1 : %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
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
        <translation>un autre programme a verrouillé le fichier</translation>
    </message>
    <message>
        <source>close the other program that uses it</source>
        <translation>fermez l&apos;autre programme qui l&apos;utilise</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation>vérifiez les droits du dossier</translation>
    </message>
    <message>
        <source>the disk is full or a write failed</source>
        <translation>le disque est plein ou une écriture a échoué</translation>
    </message>
    <message>
        <source>free space or choose another folder</source>
        <translation>libérez de la place ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>use another copy of the file</source>
        <translation>utilisez une autre copie du fichier</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>check that its folder exists and may be written</source>
        <translation>vérifiez que son dossier existe et est accessible en écriture</translation>
    </message>
    <message>
        <source>check the file and its folder</source>
        <translation>vérifiez le fichier et son dossier</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>no SQLite driver for Qt</source>
        <translation>pas de pilote SQLite pour Qt</translation>
    </message>
    <message>
        <source>install libqt6sql6-sqlite</source>
        <translation>installez libqt6sql6-sqlite</translation>
    </message>
    <message>
        <source>can&apos;t open the recording, %1</source>
        <translation>impossible d&apos;ouvrir l&apos;enregistrement, %1</translation>
    </message>
    <message>
        <source>can&apos;t use the recording, %1</source>
        <translation>impossible d&apos;utiliser l&apos;enregistrement, %1</translation>
    </message>
    <message>
        <source>can&apos;t read the recording, %1</source>
        <translation>impossible de lire l&apos;enregistrement, %1</translation>
    </message>
    <message>
        <source>can&apos;t write the recording, %1</source>
        <translation>impossible d&apos;écrire l&apos;enregistrement, %1</translation>
    </message>
    <message>
        <source>can&apos;t create the recording, %1</source>
        <translation>impossible de créer l&apos;enregistrement, %1</translation>
    </message>
    <message>
        <source>can&apos;t open the history, %1</source>
        <translation>impossible d&apos;ouvrir l&apos;historique, %1</translation>
    </message>
    <message>
        <source>can&apos;t use the history, %1</source>
        <translation>impossible d&apos;utiliser l&apos;historique, %1</translation>
    </message>
    <message>
        <source>can&apos;t read the history, %1</source>
        <translation>impossible de lire l&apos;historique, %1</translation>
    </message>
    <message>
        <source>can&apos;t open the sweep, %1</source>
        <translation>impossible d&apos;ouvrir le balayage, %1</translation>
    </message>
    <message>
        <source>can&apos;t use the sweep, %1</source>
        <translation>impossible d&apos;utiliser le balayage, %1</translation>
    </message>
    <message>
        <source>can&apos;t read the sweep, %1</source>
        <translation>impossible de lire le balayage, %1</translation>
    </message>
    <message>
        <source>can&apos;t write the sweep, %1</source>
        <translation>impossible d&apos;écrire le balayage, %1</translation>
    </message>
    <message>
        <source>can&apos;t create the recording, the file exists already</source>
        <translation>impossible de créer l&apos;enregistrement, le fichier existe déjà</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>choose a folder that exists and may be written</source>
        <translation>choisissez un dossier qui existe et est accessible en écriture</translation>
    </message>
    <message>
        <source>%1 intervals of the run are missing, they could not be written and no more fitted in memory</source>
        <translation>%1 intervalles de l&apos;exécution manquent, ils n&apos;ont pas pu être écrits et ne tenaient plus en mémoire</translation>
    </message>
    <message>
        <source>rely on the run only up to the gap</source>
        <translation>ne vous fiez à l&apos;exécution que jusqu&apos;au trou</translation>
    </message>
    <message>
        <source>the recording was deleted or its folder was moved while it was written</source>
        <translation>l&apos;enregistrement a été supprimé ou son dossier déplacé pendant l&apos;écriture</translation>
    </message>
    <message>
        <source>save the run again from the window or rerun it</source>
        <translation>enregistrez de nouveau l&apos;exécution depuis la fenêtre ou relancez-la</translation>
    </message>
    <message>
        <source>the recording is finished already</source>
        <translation>l&apos;enregistrement est déjà terminé</translation>
    </message>
    <message>
        <source>can&apos;t create the folder for runs</source>
        <translation>impossible de créer le dossier des exécutions</translation>
    </message>
    <message>
        <source>can&apos;t create a folder for this run</source>
        <translation>impossible de créer un dossier pour cette exécution</translation>
    </message>
    <message>
        <source>choose a folder that may be written, with --out on the command line</source>
        <translation>choisissez un dossier accessible en écriture, avec --out en ligne de commande</translation>
    </message>
    <message>
        <source>choose a folder that may be written</source>
        <translation>choisissez un dossier accessible en écriture</translation>
    </message>
    <message>
        <source>the recording&apos;s description of the run is damaged</source>
        <translation>la description de l&apos;exécution dans l&apos;enregistrement est endommagée</translation>
    </message>
    <message>
        <source>the recording&apos;s outcome of the run is damaged</source>
        <translation>l&apos;issue de l&apos;exécution dans l&apos;enregistrement est endommagée</translation>
    </message>
    <message>
        <source>the recording&apos;s plan can&apos;t be read, %1</source>
        <translation>le plan de l&apos;enregistrement est illisible, %1</translation>
    </message>
    <message>
        <source>open it with the version of Parascope that wrote it</source>
        <translation>ouvrez-le avec la version de Parascope qui l&apos;a écrit</translation>
    </message>
    <message>
        <source>check the path and the permissions</source>
        <translation>vérifiez le chemin et les droits</translation>
    </message>
    <message>
        <source>choose a file named recording.parascope</source>
        <translation>choisissez un fichier nommé recording.parascope</translation>
    </message>
    <message>
        <source>not a recording</source>
        <translation>ce n&apos;est pas un enregistrement</translation>
    </message>
    <message>
        <source>not a recording but another program&apos;s database</source>
        <translation>ce n&apos;est pas un enregistrement mais la base de données d&apos;un autre programme</translation>
    </message>
    <message>
        <source>a recording of format %1, this version reads up to %2</source>
        <translation>un enregistrement au format %1, cette version lit jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>install a newer Parascope</source>
        <translation>installez un Parascope plus récent</translation>
    </message>
    <message>
        <source>the recording is cut short, %1 of %2 bytes are there</source>
        <translation>l&apos;enregistrement est tronqué, %1 octets sur %2 sont là</translation>
    </message>
    <message>
        <source>copy it again from where it was recorded</source>
        <translation>copiez-le de nouveau depuis son lieu d&apos;origine</translation>
    </message>
    <message>
        <source>can&apos;t create the folder of the history</source>
        <translation>impossible de créer le dossier de l&apos;historique</translation>
    </message>
    <message>
        <source>check the permissions of the folder above it</source>
        <translation>vérifiez les droits du dossier parent</translation>
    </message>
    <message>
        <source>the history was written by a newer Parascope</source>
        <translation>l&apos;historique a été écrit par un Parascope plus récent</translation>
    </message>
    <message>
        <source>install that version, or move the file away</source>
        <translation>installez cette version, ou déplacez le fichier</translation>
    </message>
    <message>
        <source>not a history but another program&apos;s database</source>
        <translation>ce n&apos;est pas un historique mais la base de données d&apos;un autre programme</translation>
    </message>
    <message>
        <source>move the file away</source>
        <translation>déplacez le fichier</translation>
    </message>
    <message>
        <source>can&apos;t put an interrupted recording together, its folder is read-only and the copy failed</source>
        <translation>impossible de reconstituer un enregistrement interrompu, son dossier est en lecture seule et la copie a échoué</translation>
    </message>
    <message>
        <source>copy it with the files beside it to a folder that may be written</source>
        <translation>copiez-le avec les fichiers voisins dans un dossier accessible en écriture</translation>
    </message>
    <message>
        <source>interval %1 of the recording is damaged, %2</source>
        <translation>l&apos;intervalle %1 de l&apos;enregistrement est endommagé, %2</translation>
    </message>
    <message>
        <source>the recording is damaged, %1</source>
        <translation>l&apos;enregistrement est endommagé, %1</translation>
    </message>
    <message>
        <source>can&apos;t open the recording, that is no file</source>
        <translation>impossible d&apos;ouvrir l&apos;enregistrement, ce n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>name the file recording.parascope in the folder of the run</source>
        <translation>donnez le fichier recording.parascope du dossier de l&apos;exécution</translation>
    </message>
    <message>
        <source>can&apos;t write the file, %1</source>
        <translation>impossible d&apos;écrire le fichier, %1</translation>
    </message>
    <message>
        <source>choose a folder with free space that may be written</source>
        <translation>choisissez un dossier accessible en écriture avec de la place</translation>
    </message>
    <message>
        <source>can&apos;t create the folder</source>
        <translation>impossible de créer le dossier</translation>
    </message>
    <message>
        <source>the results of the batch are incomplete</source>
        <translation>les résultats du lot sont incomplets</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>relancez-le</translation>
    </message>
    <message>
        <source>can&apos;t save the recording</source>
        <translation>impossible de sauvegarder l&apos;enregistrement</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>choisissez un autre endroit</translation>
    </message>
    <message>
        <source>can&apos;t write the plot</source>
        <translation>impossible d&apos;écrire le graphique</translation>
    </message>
    <message>
        <source>can&apos;t tell the format</source>
        <translation>format impossible à déterminer</translation>
    </message>
    <message>
        <source>the name has to end in .csv, .png or .svg</source>
        <translation>le nom doit finir par .csv, .png ou .svg</translation>
    </message>
    <message>
        <source>can&apos;t start a worker process</source>
        <translation>impossible de lancer un processus exécutant</translation>
    </message>
    <message>
        <source>check the launcher and the installation</source>
        <translation>vérifiez le lanceur et l&apos;installation</translation>
    </message>
    <message>
        <source>worker process %1 ended %2 times right after its start</source>
        <translation>le processus exécutant %1 s&apos;est arrêté %2 fois juste après son lancement</translation>
    </message>
    <message>
        <source>worker process %1 was started %2 times and never got ready</source>
        <translation>le processus exécutant %1 a été lancé %2 fois sans jamais être prêt</translation>
    </message>
    <message>
        <source>worker process %1 was started again %2 times within a minute</source>
        <translation>le processus exécutant %1 a été relancé %2 fois en une minute</translation>
    </message>
    <message>
        <source>see what it wrote to stderr</source>
        <translation>voyez ce qu&apos;il a écrit sur stderr</translation>
    </message>
    <message>
        <source>a worker process does not speak Parascope&apos;s protocol</source>
        <translation>un processus exécutant ne parle pas le protocole de Parascope</translation>
    </message>
    <message>
        <source>check the launcher and that it starts parascope-worker</source>
        <translation>vérifiez que le lanceur démarre parascope-worker</translation>
    </message>
    <message>
        <source>a worker process speaks protocol version %1, this program %2</source>
        <translation>un processus exécutant parle la version %1 du protocole, ce programme la %2</translation>
    </message>
    <message>
        <source>install the same Parascope version on both sides</source>
        <translation>installez la même version de Parascope des deux côtés</translation>
    </message>
    <message>
        <source>can&apos;t create a pipe to a child</source>
        <translation>impossible de créer un tube vers un processus enfant</translation>
    </message>
    <message>
        <source>use fewer processes or raise the limit of open files (ulimit -n)</source>
        <translation>prenez moins de processus ou relevez la limite de fichiers ouverts (ulimit -n)</translation>
    </message>
    <message>
        <source>PARASCOPE_WORKER does not name a program that can be started</source>
        <translation>PARASCOPE_WORKER ne désigne pas un programme exécutable</translation>
    </message>
    <message>
        <source>correct or unset PARASCOPE_WORKER</source>
        <translation>corrigez ou supprimez PARASCOPE_WORKER</translation>
    </message>
    <message>
        <source>the program of the worker processes is missing</source>
        <translation>le programme des processus exécutants manque</translation>
    </message>
    <message>
        <source>looked for %1</source>
        <translation>cherché : %1</translation>
    </message>
    <message>
        <source>install parascope-worker there or name it in PARASCOPE_WORKER</source>
        <translation>installez-y parascope-worker ou indiquez-le dans PARASCOPE_WORKER</translation>
    </message>
    <message>
        <source>can&apos;t use shared memory with these children</source>
        <translation>mémoire partagée impossible avec ces processus enfants</translation>
    </message>
    <message>
        <source>use --channel stdio or auto</source>
        <translation>prenez le canal stdio ou auto</translation>
    </message>
    <message>
        <source>inputs and results of a task may have at most 63 MiB over stdio</source>
        <translation>par stdio, entrées et résultats d&apos;une tâche ont au plus 63 Mio</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>make the task smaller or use --transfer shared</source>
        <translation>réduisez la tâche ou prenez le transfert shared</translation>
    </message>
    <message>
        <source>can&apos;t get memory for tasks</source>
        <translation>impossible d&apos;obtenir de la mémoire pour les tâches</translation>
    </message>
    <message>
        <source>can&apos;t create shared memory</source>
        <translation>impossible de créer la mémoire partagée</translation>
    </message>
    <message>
        <source>use fewer tasks in flight or smaller payloads</source>
        <translation>prenez moins de tâches en vol ou des charges utiles plus petites</translation>
    </message>
    <message>
        <source>too many changes of the task size in one run</source>
        <translation>trop de changements de taille de tâche dans une exécution</translation>
    </message>
    <message>
        <source>the task size was changed too often in this run</source>
        <translation>la taille de tâche a été changée trop souvent dans cette exécution</translation>
    </message>
    <message>
        <source>start a new run</source>
        <translation>lancez une nouvelle exécution</translation>
    </message>
    <message>
        <source>this run has no room for tasks that large</source>
        <translation>cette exécution n&apos;a pas de place pour des tâches si grandes</translation>
    </message>
    <message>
        <source>start a new run with that size</source>
        <translation>lancez une nouvelle exécution avec cette taille</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; has no task size</source>
        <translation>la charge « %1 » n&apos;a pas de taille de tâche</translation>
    </message>
    <message>
        <source>the results of %1 items need more than 1 GiB</source>
        <translation>les résultats de %1 éléments demandent plus de 1 Gio</translation>
    </message>
    <message>
        <source>use fewer items</source>
        <translation>prenez moins d&apos;éléments</translation>
    </message>
    <message>
        <source>a write failed and the disk may be full</source>
        <translation>une écriture a échoué et le disque est peut-être plein</translation>
    </message>
    <message>
        <source>task size → %1</source>
        <translation>taille de tâche → %1</translation>
    </message>
    <message>
        <source>warm-up over</source>
        <translation>chauffe terminée</translation>
    </message>
    <message>
        <source>warm-up ended by its limit, without a steady state</source>
        <translation>chauffe arrêtée par sa limite, sans état stable</translation>
    </message>
    <message>
        <source>a task alone takes %1</source>
        <translation>une tâche seule prend %1</translation>
    </message>
    <message>
        <source>a task alone takes %1 and %2 of CPU time</source>
        <translation>une tâche seule prend %1 et %2 de temps CPU</translation>
    </message>
    <message>
        <source>a task failed without a message</source>
        <translation>une tâche a échoué sans message</translation>
    </message>
    <message>
        <source>wrong result</source>
        <translation>résultat faux</translation>
    </message>
    <message>
        <source>worker P%1 ready in %2 ms</source>
        <translation>exécutant P%1 prêt en %2 ms</translation>
    </message>
    <message>
        <source>worker P%1 is started again</source>
        <translation>exécutant P%1 est relancé</translation>
    </message>
    <message>
        <source>worker P%1 exited (%2)</source>
        <translation>exécutant P%1 terminé (%2)</translation>
    </message>
    <message>
        <source>worker P%1 ended: %2</source>
        <translation>exécutant P%1 terminé : %2</translation>
    </message>
    <message>
        <source>worker P%1 is given up: %2</source>
        <translation>exécutant P%1 abandonné : %2</translation>
    </message>
    <message>
        <source>worker P%1 hangs: %2</source>
        <translation>exécutant P%1 figé : %2</translation>
    </message>
    <message>
        <source>worker P%1: %2</source>
        <translation>exécutant P%1 : %2</translation>
    </message>
    <message>
        <source>task %1 overran the time-out after %2</source>
        <translation>la tâche %1 a dépassé le délai après %2</translation>
    </message>
    <message>
        <source>ended by time-out: task %1</source>
        <translation>arrêté par le délai : tâche %1</translation>
    </message>
    <message>
        <source>%1: worker P%2 is ended</source>
        <translation>%1 : l&apos;exécutant P%2 est arrêté</translation>
    </message>
    <message>
        <source>%1: a thread can&apos;t be ended, it goes on</source>
        <translation>%1 : un thread ne peut pas être arrêté, il continue</translation>
    </message>
    <message>
        <source>worker P%1 ended by memory limit: %2 of %3</source>
        <translation>exécutant P%1 arrêté par la limite de mémoire : %2 sur %3</translation>
    </message>
    <message>
        <source>ended by memory limit: %1 of %2</source>
        <translation>arrêté par la limite de mémoire : %1 sur %2</translation>
    </message>
    <message>
        <source>worker P%1 ended by memory limit: it asked for more than %2</source>
        <translation>exécutant P%1 arrêté par la limite de mémoire : il a demandé plus de %2</translation>
    </message>
    <message>
        <source>ended by memory limit: it asked for more than %1</source>
        <translation>arrêté par la limite de mémoire : a demandé plus de %1</translation>
    </message>
    <message>
        <source>worker P%1 is replaced %2</source>
        <translation>exécutant P%1 remplacé %2</translation>
    </message>
    <message>
        <source>after %1 tasks</source>
        <translation>après %1 tâches</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1 sent to worker P%2</source>
        <translation>%1 envoyé à l&apos;exécutant P%2</translation>
    </message>
    <message>
        <source>%1: there is no such worker now</source>
        <translation>%1 : cet exécutant n&apos;existe pas en ce moment</translation>
    </message>
    <message>
        <source>%1 did not happen: the run ended before</source>
        <translation>%1 n&apos;a pas eu lieu : l&apos;exécution s&apos;est terminée avant</translation>
    </message>
    <message>
        <source>not changed: %1</source>
        <translation>non modifié : %1</translation>
    </message>
    <message>
        <source>the accounts are wrong: %1 tasks were submitted, %2 have an outcome</source>
        <translation>les comptes sont faux : %1 tâches soumises, %2 ont une issue</translation>
    </message>
    <message>
        <source>a thread still runs its task and can&apos;t be ended from outside; it stays until it comes back or Parascope exits</source>
        <translation>un thread exécute encore sa tâche et ne peut pas être arrêté de l&apos;extérieur ; il reste jusqu&apos;à son retour ou la fin de Parascope</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>killed by signal %1</source>
        <translation>tué par le signal %1</translation>
    </message>
    <message>
        <source>no sign of life for %1 s (it was stopped)</source>
        <translation>aucun signe de vie depuis %1 s (il a été suspendu)</translation>
    </message>
    <message>
        <source>no sign of life for %1 s</source>
        <translation>aucun signe de vie depuis %1 s</translation>
    </message>
    <message>
        <source>its main thread hung for %1 s</source>
        <translation>son fil principal est resté figé %1 s</translation>
    </message>
    <message>
        <source>did not get ready within %1 s</source>
        <translation>n&apos;a pas été prêt en %1 s</translation>
    </message>
    <message>
        <source>did not exit after its error</source>
        <translation>ne s&apos;est pas arrêté après son erreur</translation>
    </message>
    <message>
        <source>closed its output</source>
        <translation>a fermé sa sortie</translation>
    </message>
    <message>
        <source>sent an unexpected %1 frame</source>
        <translation>a envoyé une trame inattendue : %1</translation>
    </message>
    <message>
        <source>sent a malformed %1 frame</source>
        <translation>a envoyé une trame mal formée : %1</translation>
    </message>
    <message>
        <source>it answered for a task it was not given</source>
        <translation>il a répondu pour une tâche qu&apos;il n&apos;avait pas reçue</translation>
    </message>
    <message>
        <source>answered for a task it was not given</source>
        <translation>a répondu pour une tâche qu&apos;il n&apos;avait pas reçue</translation>
    </message>
    <message>
        <source>the process closed its output</source>
        <translation>le processus a fermé sa sortie</translation>
    </message>
    <message>
        <source>the process ended in the middle of a frame</source>
        <translation>le processus s&apos;est terminé au milieu d&apos;une trame</translation>
    </message>
    <message>
        <source>it hung until it was cancelled</source>
        <translation>elle est restée figée jusqu&apos;à son annulation</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>the run failed</source>
        <translation>l&apos;exécution a échoué</translation>
    </message>
    <message>
        <source>no task was completed in the measured part: make the runs longer than a task</source>
        <translation>aucune tâche terminée dans la partie mesurée : les exécutions doivent durer plus qu&apos;une tâche</translation>
    </message>
    <message>
        <source>known within %1 % after %2 runs</source>
        <translation>connu à %1 % près après %2 exécutions</translation>
    </message>
    <message>
        <source>cannot win: its best of %1 runs is %2 % of the leader&apos;s worst</source>
        <translation>ne peut pas gagner : sa meilleure de %1 exécutions vaut %2 % de la pire de la cellule en tête</translation>
    </message>
    <message>
        <source>%1 is %2, above %3</source>
        <translation>%1 vaut %2, au-dessus de %3</translation>
    </message>
    <message>
        <source>no peak: the law rises without end, which no machine does</source>
        <translation>pas de pic : la loi monte sans fin, ce que ne fait aucune machine</translation>
    </message>
    <message>
        <source>extrapolated: the peak at N = %1 lies outside of the measured range %2 to %3</source>
        <translation>extrapolé : le pic à N = %1 est hors de la plage mesurée, de %2 à %3</translation>
    </message>
    <message>
        <source>superlinear: with N = %1 each does %2 times the work of N = %3; look for a cache that became large enough, or a first point that is too low</source>
        <translation>superlinéaire : avec N = %1 chacun fait %2 fois le travail de N = %3 ; un cache devenu assez grand, ou un premier point trop bas</translation>
    </message>
    <message>
        <source>bound by memory bandwidth: with N = %1 a task takes %2 times the CPU time it takes with N = %3, so the workers wait for memory, not for each other</source>
        <translation>limité par le débit mémoire : avec N = %1 une tâche prend %2 fois le temps CPU de N = %3 ; les exécutants attendent la mémoire, pas les uns les autres</translation>
    </message>
    <message>
        <source>few points: %1 different N; 6 or more make errors that can be trusted</source>
        <translation>peu de points : %1 valeurs de N ; à partir de 6 les erreurs sont fiables</translation>
    </message>
    <message>
        <source>no errors: as many parameters as points, so nothing is left to judge the fit by</source>
        <translation>pas d&apos;erreurs : autant de paramètres que de points, rien ne reste pour juger l&apos;ajustement</translation>
    </message>
    <message>
        <source>poor fit: R² is %1, the law does not describe these points</source>
        <translation>mauvais ajustement : R² vaut %1, la loi ne décrit pas ces points</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>use %1 to %2</source>
        <translation>prenez de %1 à %2</translation>
    </message>
    <message>
        <source>use a multiple of %1, up to %2</source>
        <translation>prenez un multiple de %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>allowed: %1 to %2</source>
        <translation>permis : de %1 à %2</translation>
    </message>
    <message>
        <source>%1 threads in each of %2 processes are %3 workers</source>
        <translation>%1 threads dans chacun des %2 processus font %3 exécutants</translation>
    </message>
    <message>
        <source>at most %1 in all</source>
        <translation>au plus %1 en tout</translation>
    </message>
    <message>
        <source>transfer &apos;move&apos; is not possible between processes</source>
        <translation>le transfert « move » est impossible entre processus</translation>
    </message>
    <message>
        <source>use copy or shared, or 0 processes</source>
        <translation>prenez copy ou shared, ou 0 processus</translation>
    </message>
    <message>
        <source>channel &apos;shm&apos; needs local children, and the plan has a launcher</source>
        <translation>le canal « shm » demande des enfants locaux, et le plan a un lanceur</translation>
    </message>
    <message>
        <source>use channel stdio or auto</source>
        <translation>prenez le canal stdio ou auto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for process %2 of %3</source>
        <translation>« %1 » vise le processus %2 sur %3</translation>
    </message>
    <message>
        <source>processes count from 1</source>
        <translation>les processus comptent à partir de 1</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; ends the process it runs in, and that would be Parascope itself</source>
        <translation>la charge « %1 » arrête le processus où elle tourne, et ce serait Parascope lui-même</translation>
    </message>
    <message>
        <source>a memory limit is for child processes</source>
        <translation>une limite de mémoire vaut pour des processus enfants</translation>
    </message>
    <message>
        <source>only child processes can be recycled</source>
        <translation>seuls des processus enfants peuvent être recyclés</translation>
    </message>
    <message>
        <source>faults can only be injected into child processes</source>
        <translation>des fautes ne s&apos;injectent que dans des processus enfants</translation>
    </message>
    <message>
        <source>give --processes</source>
        <translation>donnez des processus</translation>
    </message>
    <message>
        <source>only an open loop has a queue that can be full</source>
        <translation>seule une boucle ouverte a une file qui peut être pleine</translation>
    </message>
    <message>
        <source>give --rate</source>
        <translation>donnez un débit</translation>
    </message>
    <message>
        <source>a queue policy needs a queue</source>
        <translation>une règle de file demande une file</translation>
    </message>
    <message>
        <source>give --queue N</source>
        <translation>donnez une limite de file</translation>
    </message>
    <message>
        <source>an open loop needs a rate above 0</source>
        <translation>une boucle ouverte demande un débit supérieur à 0</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; runs as a batch</source>
        <translation>la charge « %1 » s&apos;exécute en lot</translation>
    </message>
    <message>
        <source>leave out --rate and --in-flight</source>
        <translation>ne donnez ni débit ni nombre en vol</translation>
    </message>
    <message>
        <source>workload &apos;%1&apos; needs a directory</source>
        <translation>la charge « %1 » demande un dossier</translation>
    </message>
    <message>
        <source>give --input DIR</source>
        <translation>donnez un dossier d&apos;entrée</translation>
    </message>
    <message>
        <source>a batch needs a number of items</source>
        <translation>un lot demande un nombre d&apos;éléments</translation>
    </message>
    <message>
        <source>give --items N</source>
        <translation>donnez un nombre d&apos;éléments</translation>
    </message>
    <message>
        <source>unknown workload &apos;%1&apos;</source>
        <translation>charge inconnue « %1 »</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>choisissez parmi : %1</translation>
    </message>
    <message>
        <source>plan field &apos;%1&apos; is not what it should be</source>
        <translation>le champ « %1 » du plan n&apos;est pas ce qu&apos;il devrait être</translation>
    </message>
    <message>
        <source>it takes %1</source>
        <translation>il prend %1</translation>
    </message>
    <message>
        <source>unknown plan field &apos;%1&apos;</source>
        <translation>champ de plan inconnu « %1 »</translation>
    </message>
    <message>
        <source>remove it or correct its name</source>
        <translation>supprimez-le ou corrigez son nom</translation>
    </message>
    <message>
        <source>the plan is not JSON</source>
        <translation>le plan n&apos;est pas du JSON</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>octet %1 : %2</translation>
    </message>
    <message>
        <source>correct it or export a plan anew</source>
        <translation>corrigez-le ou exportez un plan à nouveau</translation>
    </message>
    <message>
        <source>the plan is not a JSON object</source>
        <translation>le plan n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>the plan names no workload</source>
        <translation>le plan ne nomme pas de charge</translation>
    </message>
    <message>
        <source>add a field as in &quot;workload&quot;: &quot;sha256&quot;</source>
        <translation>ajoutez un champ comme &quot;workload&quot;: &quot;sha256&quot;</translation>
    </message>
    <message>
        <source>can&apos;t read the plan</source>
        <translation>impossible de lire le plan</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>vérifiez le chemin</translation>
    </message>
    <message>
        <source>the plan is larger than 1 MiB</source>
        <translation>le plan dépasse 1 Mio</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no injection: %2</source>
        <translation>« %1 » n&apos;est pas une injection : %2</translation>
    </message>
    <message>
        <source>command not found</source>
        <translation>commande introuvable</translation>
    </message>
    <message>
        <source>it must be an executable file</source>
        <translation>ce doit être un fichier exécutable</translation>
    </message>
    <message>
        <source>install it, or give its full path</source>
        <translation>installez-la, ou donnez son chemin complet</translation>
    </message>
    <message>
        <source>running commands is not available on this platform</source>
        <translation>l&apos;exécution de commandes n&apos;existe pas sur cette plateforme</translation>
    </message>
    <message>
        <source>a quote or a backslash is left open in the command</source>
        <translation>un guillemet ou une barre oblique inverse reste ouvert dans la commande</translation>
    </message>
    <message>
        <source>no command given</source>
        <translation>aucune commande donnée</translation>
    </message>
    <message>
        <source>name one with --param command=&quot;program arguments&quot;</source>
        <translation>donnez-en une, en ligne de commande avec --param command=&quot;program arguments&quot;</translation>
    </message>
    <message>
        <source>can&apos;t load OpenSSL 3</source>
        <translation>impossible de charger OpenSSL 3</translation>
    </message>
    <message>
        <source>install libssl3, which brings libcrypto.so.3</source>
        <translation>installez libssl3, qui apporte libcrypto.so.3</translation>
    </message>
    <message>
        <source>can&apos;t read the input directory</source>
        <translation>impossible de lire le dossier d&apos;entrée</translation>
    </message>
    <message>
        <source>no input directory given</source>
        <translation>aucun dossier d&apos;entrée donné</translation>
    </message>
    <message>
        <source>name one with --input DIR</source>
        <translation>donnez-en un, en ligne de commande avec --input</translation>
    </message>
    <message>
        <source>no files in the input directory</source>
        <translation>aucun fichier dans le dossier d&apos;entrée</translation>
    </message>
    <message>
        <source>name a directory with regular files in it or below</source>
        <translation>donnez un dossier contenant des fichiers ordinaires, à tout niveau</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 n&apos;est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 est hors limites</translation>
    </message>
    <message>
        <source>parameter &apos;%1&apos; of %2</source>
        <translation>paramètre « %1 » de %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a choice</source>
        <translation>« %1 » n&apos;est pas un choix</translation>
    </message>
    <message>
        <source>choices: %1</source>
        <translation>choix : %1</translation>
    </message>
    <message>
        <source>unknown parameter &apos;%1&apos; of %2</source>
        <translation>paramètre inconnu « %1 » de %2</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>connus : %1</translation>
    </message>
    <message>
        <source>a text is needed, not a number</source>
        <translation>il faut un texte, pas un nombre</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>can&apos;t read &quot;%1&quot; as %2</source>
        <translation>« %1 » n&apos;est pas lisible comme %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range for %2</source>
        <translation>« %1 » est hors limites pour %2</translation>
    </message>
    <message>
        <source>a duration</source>
        <translation>une durée</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>une taille</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for %2</source>
        <translation>« %1 » n&apos;est pas une valeur pour %2</translation>
    </message>
    <message>
        <source>give a whole number</source>
        <translation>donnez un nombre entier</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>il n&apos;y a pas de réglage « %1 »</translation>
    </message>
    <message>
        <source>nothing to sweep over</source>
        <translation>rien à balayer</translation>
    </message>
    <message>
        <source>give --threads 1-8 or --processes 0,1,2 or --sweep NAME=RANGE</source>
        <translation>donnez des threads comme 1-8 ou des processus comme 0,1,2</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 répétitions</translation>
    </message>
    <message>
        <source>the sweep would have no or more than %1 cells</source>
        <translation>le balayage aurait zéro ou plus de %1 cellules</translation>
    </message>
    <message>
        <source>use steps, as in 1-64*2</source>
        <translation>prenez des pas, comme 1-64*2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a range</source>
        <translation>« %1 » n&apos;est pas une plage</translation>
    </message>
    <message>
        <source>as in 1-8, 1-8+2, 1-32*2, 1,2,4 or auto</source>
        <translation>comme 1-8, 1-8+2, 1-32*2, 1,2,4 ou auto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too many values</source>
        <translation>« %1 » a trop de valeurs</translation>
    </message>
    <message>
        <source>use steps, as in 1-1000+50 or 1-1024*2</source>
        <translation>prenez des pas, comme 1-1000+50 ou 1-1024*2</translation>
    </message>
    <message>
        <source>the sweep was begun on another machine</source>
        <translation>le balayage a été commencé sur une autre machine</translation>
    </message>
    <message>
        <source>begin a new one in another folder</source>
        <translation>commencez-en un autre dans un autre dossier</translation>
    </message>
    <message>
        <source>the folder holds a sweep of another plan</source>
        <translation>le dossier contient un balayage d&apos;un autre plan</translation>
    </message>
    <message>
        <source>choose another folder, or go on with that one by --resume</source>
        <translation>choisissez un autre dossier, ou reprenez celui-là avec --resume</translation>
    </message>
    <message>
        <source>not a sweep, %1</source>
        <translation>ce n&apos;est pas un balayage, %1</translation>
    </message>
    <message>
        <source>choose another file or folder</source>
        <translation>choisissez un autre fichier ou dossier</translation>
    </message>
    <message>
        <source>can&apos;t create the sweep, the file exists already</source>
        <translation>impossible de créer le balayage, le fichier existe déjà</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <source>there is no sweep</source>
        <translation>il n&apos;y a pas de balayage</translation>
    </message>
    <message>
        <source>give the folder of a sweep that was begun</source>
        <translation>donnez le dossier d&apos;un balayage commencé</translation>
    </message>
    <message>
        <source>as in kill@5s or stop@2s:1 (kill, term, stop, cont)</source>
        <translation>comme kill@5s ou stop@2s:1 (kill, term, stop, cont)</translation>
    </message>
    <message>
        <source>use 1 to 1000</source>
        <translation>prenez de 1 à 1000</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a limit</source>
        <translation>« %1 » n&apos;est pas une limite</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number</source>
        <translation>« %1 » n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>as in main_p98_ms=50</source>
        <translation>comme main_p98_ms=50</translation>
    </message>
    <message>
        <source>as in main_p98_ms=50, response_p99_ms=20, memory=512MiB or errors=0</source>
        <translation>comme main_p98_ms=50, response_p99_ms=20, memory=512MiB ou errors=0</translation>
    </message>
    <message>
        <source>another program&apos;s file</source>
        <translation>le fichier d&apos;un autre programme</translation>
    </message>
    <message>
        <source>written by a newer Parascope</source>
        <translation>écrit par un Parascope plus récent</translation>
    </message>
    <message>
        <source>%1 Other load disturbed the measurement: repeat it before you rely on it.</source>
        <translation>%1 Une autre charge a perturbé la mesure : répétez-la avant de vous y fier.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 terminées</translation>
    </message>
    <message>
        <source>%1 completed, half of the tasks within %2</source>
        <translation>%1 terminées, la moitié des tâches en %2</translation>
    </message>
    <message>
        <source>%1 completed, half of the tasks within %2 and 99 % within %3</source>
        <translation>%1 terminées, la moitié des tâches en %2 et 99 % en %3</translation>
    </message>
    <message>
        <source>Overloaded: of %1 offered only %2 were completed, so latencies grow with the length of the run</source>
        <translation>Surchargé : sur %1 offertes, seulement %2 ont été terminées ; les latences croissent avec la durée de l&apos;exécution</translation>
    </message>
    <message>
        <source>the main thread was not watched</source>
        <translation>le fil principal n&apos;était pas surveillé</translation>
    </message>
    <message>
        <source>the main thread stayed responsive (p99 delay %1, no stall)</source>
        <translation>le fil principal est resté réactif (délai p99 %1, aucun blocage)</translation>
    </message>
    <message>
        <source>the main thread stalled once, %1 at the longest</source>
        <translation>le fil principal s&apos;est bloqué une fois, %1 au plus</translation>
    </message>
    <message>
        <source>the main thread stalled %1 times, %2 at the longest</source>
        <translation>le fil principal s&apos;est bloqué %1 fois, %2 au plus</translation>
    </message>
    <message>
        <source>1 task gave no result</source>
        <translation>1 tâche sans résultat</translation>
    </message>
    <message>
        <source>%1 tasks gave no result</source>
        <translation>%1 tâches sans résultat</translation>
    </message>
    <message>
        <source>Nothing was measured: the run ended during its warm-up.</source>
        <translation>Rien n&apos;a été mesuré : l&apos;exécution a fini pendant la chauffe.</translation>
    </message>
    <message>
        <source>No task was completed while measuring</source>
        <translation>Aucune tâche terminée pendant la mesure</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in_flight</source>
        <translation>en vol</translation>
    </message>
    <message>
        <source>task_size</source>
        <translation>taille de tâche</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>nouvelles tentatives</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>memory_limit</source>
        <translation>limite de mémoire</translation>
    </message>
    <message>
        <source>sample_every</source>
        <translation>échantillonnage</translation>
    </message>
    <message>
        <source>probe_every</source>
        <translation>sonde</translation>
    </message>
    <message>
        <source>duration (seconds)</source>
        <translation>durée (secondes)</translation>
    </message>
    <message>
        <source>warmup (seconds)</source>
        <translation>chauffe (secondes)</translation>
    </message>
    <message>
        <source>timeout (seconds)</source>
        <translation>délai (secondes)</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 processus</translation>
    </message>
    <message>
        <source>inline on the main thread</source>
        <translation>directement dans le fil principal</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 en vol</translation>
    </message>
    <message>
        <source>%1 or more in flight</source>
        <translation>%1 ou plus en vol</translation>
    </message>
    <message>
        <source>%1, closed loop, %2</source>
        <translation>%1, boucle fermée, %2</translation>
    </message>
    <message>
        <source>%1, open loop, %2 arrivals, %3</source>
        <translation>%1, boucle ouverte, arrivées %2, %3</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>régulières</translation>
    </message>
    <message>
        <source>poisson</source>
        <translation>de Poisson</translation>
    </message>
    <message>
        <source>%1, batch</source>
        <translation>%1, lot</translation>
    </message>
    <message>
        <source>resampled blocks of time</source>
        <translation>rééchantillonnage de blocs de temps</translation>
    </message>
    <message>
        <source>Welch&apos;s t of the logarithms</source>
        <translation>t de Welch des logarithmes</translation>
    </message>
    <message>
        <source>bootstrap of the medians</source>
        <translation>bootstrap des médianes</translation>
    </message>
    <message>
        <source>Wilcoxon&apos;s signed ranks</source>
        <translation>rangs signés de Wilcoxon</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A tie: %1; %2.</source>
        <translation>Égalité : %1 ; %2.</translation>
    </message>
    <message>
        <source>worker process P%1 died (%2)</source>
        <translation>le processus exécutant P%1 est mort (%2)</translation>
    </message>
    <message>
        <source>%1, first P%2 (%3)</source>
        <translation>%1, d’abord P%2 (%3)</translation>
    </message>
    <message>
        <source>ready again after</source>
        <translation>de nouveau prêt après</translation>
    </message>
    <message>
        <source>began at</source>
        <translation>débuté à</translation>
    </message>
    <message>
        <source>Set retries to 1: tasks that a process takes with it are given out again</source>
        <translation>Mettre les nouvelles tentatives à 1 : les tâches qu’un processus emporte sont redistribuées</translation>
    </message>
    <message>
        <source>Leave out the faults that the plan injects</source>
        <translation>Retirer les défauts que le plan injecte</translation>
    </message>
    <message>
        <source>Set a memory limit: the system kills a process in this way when it has no memory left</source>
        <translation>Fixer une limite de mémoire : le système tue ainsi un processus quand il n’a plus de mémoire</translation>
    </message>
    <message>
        <source>measurement disturbed: other programs used %1 of the CPUs</source>
        <translation>mesure perturbée : d’autres programmes ont utilisé %1 des CPU</translation>
    </message>
    <message>
        <source>measurement disturbed: the hypervisor took %1 of the CPUs</source>
        <translation>mesure perturbée : l’hyperviseur a pris %1 des CPU</translation>
    </message>
    <message>
        <source>its last words: %1</source>
        <translation>ses derniers mots : %1</translation>
    </message>
    <message>
        <source>it wrote nothing to stderr</source>
        <translation>il n’a rien écrit sur stderr</translation>
    </message>
    <message>
        <source>no difference shown: the interval holds 0 %</source>
        <translation>aucune différence démontrée : l&apos;intervalle contient 0 %</translation>
    </message>
    <message>
        <source>Response p99.9</source>
        <translation>Réponse p99,9</translation>
    </message>
    <message>
        <source>response p99.9</source>
        <translation>réponse p99,9</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>Blocage max</translation>
    </message>
    <message>
        <source>max stall</source>
        <translation>blocage max</translation>
    </message>
    <message>
        <source>CPU, all cores</source>
        <translation>CPU, tous les cœurs</translation>
    </message>
    <message>
        <source>CPU of all cores</source>
        <translation>CPU de tous les cœurs</translation>
    </message>
    <message>
        <source>a longer run has longer stalls, and these differ in length</source>
        <translation>une exécution plus longue a des blocages plus longs, et celles-ci diffèrent en durée</translation>
    </message>
    <message>
        <source>a change that is neither better nor worse</source>
        <translation>un changement ni meilleur ni pire</translation>
    </message>
    <message>
        <source>contention σ not detectable: its interval holds 0, so no serial part is shown</source>
        <translation>contention σ non décelable : son intervalle contient 0, aucune part sérielle n’est montrée</translation>
    </message>
    <message>
        <source>coherency κ not detectable: its interval holds 0, so more workers may cost nothing</source>
        <translation>cohérence κ non décelable : son intervalle contient 0, plus d’exécutants ne coûtent peut-être rien</translation>
    </message>
</context>
<context>
    <name>CoresPlot</name>
    <message>
        <source>core %1</source>
        <translation>cœur %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Report (HTML)…</source>
        <translation>Rapport (HTML)…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Rapport (PDF)…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report (Markdown)…</source>
        <translation>Rapport (Markdown)…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV files…</source>
        <translation>Fichiers CSV…</translation>
    </message>
    <message>
        <source>All figures (JSON)…</source>
        <translation>Tous les chiffres (JSON)…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Trace for Perfetto or Chrome…</source>
        <translation>Trace pour Perfetto ou Chrome…</translation>
    </message>
    <message>
        <source>Traces (*.trace.json)</source>
        <translation>Traces (*.trace.json)</translation>
    </message>
    <message>
        <source>HdrHistogram log…</source>
        <translation>Journal HdrHistogram…</translation>
    </message>
    <message>
        <source>HdrHistogram logs (*.hlog)</source>
        <translation>Journaux HdrHistogram (*.hlog)</translation>
    </message>
    <message>
        <source>Percentile table…</source>
        <translation>Table des percentiles…</translation>
    </message>
    <message>
        <source>Percentile tables (*.hgrm)</source>
        <translation>Tables de percentiles (*.hgrm)</translation>
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
        <translation>le fil principal n&apos;a pas répondu pendant %1</translation>
    </message>
    <message>
        <source>A task on the main thread blocks everything else for as long as it takes.</source>
        <translation>Une tâche sur le fil principal bloque tout le reste tant qu&apos;elle dure.</translation>
    </message>
    <message>
        <source>loop delay p99 %1 inline, %2 in a pool</source>
        <translation>délai de boucle p99 %1 en ligne, %2 dans un pool</translation>
    </message>
    <message>
        <source>The same work in a pool leaves the main thread free to answer.</source>
        <translation>Le même travail dans un pool laisse le fil principal libre de répondre.</translation>
    </message>
    <message>
        <source>%1 CPUs of work done with tasks of 5 µs, %2 with tasks of 2 ms</source>
        <translation>%1 CPU de travail avec des tâches de 5 µs, %2 avec des tâches de 2 ms</translation>
    </message>
    <message>
        <source>Handing a task over has a price: tasks have to be much longer than that.</source>
        <translation>Confier une tâche a un prix : les tâches doivent durer bien plus longtemps.</translation>
    </message>
    <message>
        <source>%1 with threads, %2 with processes</source>
        <translation>%1 avec des threads, %2 avec des processus</translation>
    </message>
    <message>
        <source>For work that shares nothing it makes little difference: choose by safety and memory.</source>
        <translation>Pour un travail sans partage, la différence est faible : choisissez selon la sûreté et la mémoire.</translation>
    </message>
    <message>
        <source>%1 crashes, %2 started again, %3 tasks lost, %4 done</source>
        <translation>%1 plantages, %2 redémarrages, %3 tâches perdues, %4 faites</translation>
    </message>
    <message>
        <source>A crash takes one process and its tasks, not the application.</source>
        <translation>Un plantage emporte un processus et ses tâches, pas l&apos;application.</translation>
    </message>
    <message>
        <source>%1 with a copied megabyte, %2 with a shared one</source>
        <translation>%1 avec un mégaoctet copié, %2 avec un partagé</translation>
    </message>
    <message>
        <source>A message that is shared costs the same whatever its size; a copied one does not.</source>
        <translation>Un message partagé coûte autant quelle que soit sa taille ; un message copié, non.</translation>
    </message>
    <message>
        <source>A blocked main thread</source>
        <translation>Un fil principal bloqué</translation>
    </message>
    <message>
        <source>a task of 150 ms on the main thread freezes the window for 150 ms</source>
        <translation>une tâche de 150 ms sur le fil principal fige la fenêtre 150 ms</translation>
    </message>
    <message>
        <source>The same work in a pool</source>
        <translation>Le même travail dans un pool</translation>
    </message>
    <message>
        <source>threads keep the main thread free: its delays fall to a fraction</source>
        <translation>les threads libèrent le fil principal : ses délais tombent à une fraction</translation>
    </message>
    <message>
        <source>Tasks that are too small</source>
        <translation>Des tâches trop petites</translation>
    </message>
    <message>
        <source>tasks of 5 µs spend much of their time being handed over</source>
        <translation>les tâches de 5 µs passent une grande partie de leur temps à être confiées</translation>
    </message>
    <message>
        <source>Threads or processes</source>
        <translation>Threads ou processus</translation>
    </message>
    <message>
        <source>hashing is as fast in threads as in processes</source>
        <translation>le hachage est aussi rapide avec des threads qu&apos;avec des processus</translation>
    </message>
    <message>
        <source>Crash and respawn</source>
        <translation>Plantage et redémarrage</translation>
    </message>
    <message>
        <source>a process that crashes is started again and the run goes on</source>
        <translation>un processus qui plante est relancé et l&apos;exécution continue</translation>
    </message>
    <message>
        <source>Copied or shared message</source>
        <translation>Message copié ou partagé</translation>
    </message>
    <message>
        <source>a megabyte that is copied to each task costs throughput, a shared one does not</source>
        <translation>un mégaoctet copié à chaque tâche coûte du débit, un mégaoctet partagé non</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>&amp;Colours of maps</source>
        <translation>&amp;Couleurs des cartes</translation>
    </message>
    <message>
        <source>Colours of maps</source>
        <translation>Couleurs des cartes</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Font &amp;size</source>
        <translation>&amp;Taille de police</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language changes when Parascope is started again.</source>
        <translation>La langue change au prochain démarrage de Parascope.</translation>
    </message>
    <message>
        <source>&amp;Reduced motion: plots move twice a second</source>
        <translation>Animations &amp;réduites : les courbes bougent deux fois par seconde</translation>
    </message>
    <message>
        <source>&amp;Wanted p99</source>
        <translation>p99 &amp;souhaité</translation>
    </message>
    <message>
        <source>Wanted p99</source>
        <translation>p99 souhaité</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A p99 above this makes the tile and the verdict a warning, for example 20 ms</source>
        <translation>Un p99 au-dessus fait de la tuile et du verdict un avertissement, par exemple 20 ms</translation>
    </message>
    <message>
        <source>Runs are &amp;kept in</source>
        <translation>Exécutions &amp;conservées dans</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>Dossier des exécutions</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>S&amp;ampling</source>
        <translation>Écha&amp;ntillonnage</translation>
    </message>
    <message>
        <source>How often CPUs and processes are read. In between, plots have no figures of theirs.</source>
        <translation>À quelle fréquence les CPU et les processus sont lus. Entre-temps, les graphiques n’ont pas de valeurs pour eux.</translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation>Son&amp;de</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>How often main threads are looked at, for the cause of a stall. Their delay is measured at every turn of the event loop.</source>
        <translation>À quelle fréquence les threads principaux sont observés, pour trouver la cause d’un blocage. Leur retard est mesuré à chaque tour de la boucle d’événements.</translation>
    </message>
    <message>
        <source>For new runs. A comparison of runs says where these differ.</source>
        <translation>Pour les nouvelles exécutions. Une comparaison indique où elles diffèrent.</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Reset run settings</source>
        <translation>Réinitialiser les réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StallWords</name>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>privé de CPU</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>self: this window was drawing, not the workload</source>
        <translation>soi-même : cette fenêtre dessinait, pas la charge</translation>
    </message>
    <message>
        <source>busy: it was computing</source>
        <translation>occupé : il calculait</translation>
    </message>
    <message>
        <source>starved: other threads had the CPUs</source>
        <translation>privé de CPU : d&apos;autres threads avaient les CPU</translation>
    </message>
    <message>
        <source>blocked: it waited for a lock, a disk or a timer</source>
        <translation>bloqué : il attendait un verrou, un disque ou une minuterie</translation>
    </message>
    <message>
        <source>cause not available</source>
        <translation>cause non disponible</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>as baseline</source>
        <translation>comme la référence</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>Blocage max</translation>
    </message>
    <message>
        <source>Longest time the main thread of this app did not answer, from the exact busy periods of its event loop, in the measured part of the run (not only where it is looked at). Warning from 50 ms, bad from 100 ms.</source>
        <translation>Plus longue durée pendant laquelle le fil principal n&apos;a pas répondu, d&apos;après les périodes exactes d&apos;occupation de sa boucle, dans la partie mesurée de l&apos;exécution (pas seulement dans la plage visible). Avertissement dès 50 ms, mauvais dès 100 ms.</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>no stall</source>
        <translation>aucun blocage</translation>
    </message>
    <message>
        <source>%1 over 50 ms</source>
        <translation>%1 de plus de 50 ms</translation>
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
        <translation>%1 sur %2 CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Resident memory of this app and its children together; shared pages count in each. MB and GB are powers of 1024. Warning from 80 %, bad from 95 % of what it could have: this and what is free (of an old run: the machine&apos;s memory), or the limit of the largest child.</source>
        <translation>Mémoire résidente de l&apos;application et de ses enfants ; les pages partagées comptent dans chacun. Mo et Go sont des puissances de 1024. Avertissement dès 80 %, mauvais dès 95 % de ce qu&apos;elle pourrait avoir : ceci et ce qui est libre (pour une ancienne exécution : la mémoire de la machine), ou la limite du plus gros enfant.</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>pic %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Tasks that failed, timed out or were lost, in the whole run. Warning from one, bad from 1 % of all.</source>
        <translation>Tâches échouées, expirées ou perdues, sur toute l&apos;exécution. Avertissement dès une, mauvais dès 1 % de toutes.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 of tasks</source>
        <translation>%1 des tâches</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Tasks finished per second: mean of the last 5 s, of the measured part once the run is over.</source>
        <translation>Tâches terminées par seconde : moyenne des 5 dernières secondes, de la partie mesurée une fois l&apos;exécution finie.</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latence p50</translation>
    </message>
    <message>
        <source>Half of the tasks had their response within this time (visible range, or measured part once the run is over).</source>
        <translation>La moitié des tâches ont eu leur réponse dans ce temps (plage visible, ou partie mesurée une fois fini).</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latence p99</translation>
    </message>
    <message>
        <source>99 % of the tasks had their response within this time. Needs 299 tasks.</source>
        <translation>99 % des tâches ont eu leur réponse dans ce temps. Il faut 299 tâches.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 faites</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>%1 vs baseline</source>
        <translation>%1 vs référence</translation>
    </message>
    <message>
        <source>Compared with the baseline run: %1.</source>
        <translation>Comparé à l’exécution de référence : %1.</translation>
    </message>
    <message>
        <source>Share of all logical CPUs of the machine in use, from the kernel&apos;s counters. Warning from 95 % for 10 s: nothing is left for the window.</source>
        <translation>Part de tous les processeurs logiques de la machine en service, d’après les compteurs du noyau. Avertissement dès 95 % pendant 10 s : il ne reste rien pour la fenêtre.</translation>
    </message>
    <message>
        <source>Warning above the target of %1.</source>
        <translation>Avertissement au-dessus de la cible de %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>warm-up only</source>
        <translation>chauffe seule</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>chauffe</translation>
    </message>
    <message>
        <source>Nothing was measured: this is of the warm-up, and no result.</source>
        <translation>Rien n&apos;a été mesuré : ceci vient de la chauffe et n&apos;est pas un résultat.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Blocage</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Measurement disturbed</source>
        <translation>Mesure perturbée</translation>
    </message>
    <message>
        <source>Other programs took %1 of the CPUs while it ran. Close them and run again.</source>
        <translation>D&apos;autres programmes ont pris %1 des CPU. Fermez-les et recommencez.</translation>
    </message>
    <message>
        <source>More load than possible</source>
        <translation>Plus de charge que possible</translation>
    </message>
    <message>
        <source>Only %1 of the offered tasks were done. Lower the rate or add workers.</source>
        <translation>Seulement %1 des tâches offertes ont été faites. Baissez le débit ou ajoutez des exécutants.</translation>
    </message>
    <message>
        <source>Too short to judge</source>
        <translation>Trop court pour juger</translation>
    </message>
    <message>
        <source>%1 tasks in %2. Run for 10 s or longer.</source>
        <translation>%1 tâches en %2. Exécutez 10 s ou plus.</translation>
    </message>
    <message>
        <source>%1× one worker</source>
        <translation>%1× un exécutant</translation>
    </message>
    <message>
        <source>Tasks are failing</source>
        <translation>Des tâches échouent</translation>
    </message>
    <message>
        <source>%1 tasks failed, %2 of all. The timeline shows where.</source>
        <translation>%1 tâches ont échoué, %2 du total. La chronologie montre où.</translation>
    </message>
    <message>
        <source>The window freezes</source>
        <translation>La fenêtre se fige</translation>
    </message>
    <message>
        <source>Tasks run on the main thread: it did not answer for %1. Add threads.</source>
        <translation>Tâches sur le fil principal : il n&apos;a pas répondu pendant %1. Ajoutez des threads.</translation>
    </message>
    <message>
        <source>Fast, but not smooth</source>
        <translation>Rapide, mais pas fluide</translation>
    </message>
    <message>
        <source>%1, but the main thread froze for %2.</source>
        <translation>%1, mais le fil principal s&apos;est figé %2.</translation>
    </message>
    <message>
        <source>More workers than CPUs</source>
        <translation>Plus d&apos;exécutants que de CPU</translation>
    </message>
    <message>
        <source>%1 workers on %2 usable CPUs: %3 wait for their turn.</source>
        <translation>%1 exécutants sur %2 CPU utilisables : %3 attendent leur tour.</translation>
    </message>
    <message>
        <source>Slower than wanted</source>
        <translation>Plus lent que souhaité</translation>
    </message>
    <message>
        <source>p99 is %1, the target is %2.</source>
        <translation>p99 vaut %1, la cible est %2.</translation>
    </message>
    <message>
        <source>, p99 %1</source>
        <translation>, p99 %1</translation>
    </message>
    <message>
        <source>Running well</source>
        <translation>Fonctionne bien</translation>
    </message>
    <message>
        <source>%1%2, no task failed.</source>
        <translation>%1%2, aucune tâche n&apos;a échoué.</translation>
    </message>
    <message>
        <source>Smooth and fast</source>
        <translation>Fluide et rapide</translation>
    </message>
    <message>
        <source>%1%2, main thread never away for more than %3.</source>
        <translation>%1%2, fil principal jamais absent plus de %3.</translation>
    </message>
    <message>
        <source>Take the 60-second tour</source>
        <translation>Suivre la visite de 60 secondes</translation>
    </message>
    <message numerus="yes">
        <source>See %n finding(s) →</source>
        <translation>
            <numerusform>Voir %n constat →</numerusform>
            <numerusform>Voir %n constats →</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on timeline →</source>
        <translation>Montrer sur la chronologie →</translation>
    </message>
    <message>
        <source>Show the history →</source>
        <translation>Montrer l&apos;historique →</translation>
    </message>
    <message>
        <source>The run did not finish</source>
        <translation>L&apos;exécution n&apos;a pas abouti</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>La raison n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Prêt quand vous l&apos;êtes</translation>
    </message>
    <message>
        <source>Pick a workload, choose threads and processes, then press Run.</source>
        <translation>Choisissez une charge, des threads et des processus, puis Exécuter.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>A first judgement comes after 3 s and 100 tasks.</source>
        <translation>Un premier jugement vient après 3 s et 100 tâches.</translation>
    </message>
    <message>
        <source>A sweep is running</source>
        <translation>Un balayage est en cours</translation>
    </message>
    <message>
        <source>The Sweep tab shows how far it is. Run is free again when it ends.</source>
        <translation>L’onglet Balayage montre l’avancement. Exécuter revient ensuite.</translation>
    </message>
    <message>
        <source>Based on %1.</source>
        <translation>D’après %1.</translation>
    </message>
    <message>
        <source>More workers than useful</source>
        <translation>Plus d&apos;exécutants qu&apos;utile</translation>
    </message>
    <message>
        <source>%1 workers do no more than %2. Use %3.</source>
        <translation>%1 exécutants ne font pas plus que %2. Préférez %3.</translation>
    </message>
    <message>
        <source>Try %1 →</source>
        <translation>Essayer %1 →</translation>
    </message>
    <message>
        <source>Run once with one worker to see how many times faster this is.</source>
        <translation>Une exécution avec un seul exécutant montre combien de fois celle-ci est plus rapide.</translation>
    </message>
    <message>
        <source>It ended within its warm-up: nothing was measured. Let it run longer.</source>
        <translation>Fin pendant la chauffe : rien n&apos;a été mesuré. Laissez tourner plus longtemps.</translation>
    </message>
    <message>
        <source>Measuring begins when throughput is steady, after %1 at the latest.</source>
        <translation>La mesure commence quand le débit est stable, au plus tard après %1.</translation>
    </message>
    <message>
        <source>Measuring begins after a warm-up of %1.</source>
        <translation>La mesure commence après une chauffe de %1.</translation>
    </message>
    <message>
        <source>Results come chunk by chunk, %1 items each. Smaller chunks show more.</source>
        <translation>Les résultats viennent par tranches de %1 éléments. De plus petites en montrent plus.</translation>
    </message>
    <message>
        <source>Too few chunks to judge</source>
        <translation>Trop peu de tranches</translation>
    </message>
    <message>
        <source>%1 chunks in %2: each is one task. Smaller chunks would say more.</source>
        <translation>%1 tranches en %2 : chacune est une tâche. De plus petites en diraient plus.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Runs a workload on threads and processes and shows how it does.</source>
        <translation>Exécute une charge sur des threads et des processus et montre ce qu&apos;elle donne.</translation>
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
        <translation>Chauffe, non comptée</translation>
    </message>
    <message>
        <source>auto: until three one-second windows differ by less than 2 %</source>
        <translation>auto : jusqu&apos;à ce que trois fenêtres d&apos;une seconde diffèrent de moins de 2 %</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>Passing data</source>
        <translation>Passage des données</translation>
    </message>
    <message>
        <source>How inputs and results travel to the workers and back</source>
        <translation>Comment entrées et résultats voyagent vers les exécutants et retour</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Extra payload</source>
        <translation>Charge utile en plus</translation>
    </message>
    <message>
        <source>Bytes sent with every task, to see what messages cost</source>
        <translation>Octets envoyés avec chaque tâche, pour voir le coût des messages</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>couloirs</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>How a task reaches a thread: long-lived lanes, or one of Qt&apos;s ways</source>
        <translation>Comment une tâche atteint un thread : couloirs durables ou une des voies de Qt</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>mémoire partagée</translation>
    </message>
    <message>
        <source>pipes</source>
        <translation>tubes</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How this app talks to child processes</source>
        <translation>Comment l&apos;application parle aux processus enfants</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Same seed, same tasks and arrivals</source>
        <translation>Même graine, mêmes tâches et arrivées</translation>
    </message>
    <message>
        <source>Task timeout</source>
        <translation>Délai par tâche</translation>
    </message>
    <message>
        <source>A task that runs longer is ended with its process and counts as timed out</source>
        <translation>Une tâche plus longue est arrêtée avec son processus et compte comme expirée</translation>
    </message>
    <message>
        <source>Memory per process</source>
        <translation>Mémoire par processus</translation>
    </message>
    <message>
        <source>A child process that grows beyond this is ended and started again</source>
        <translation>Un processus enfant qui dépasse cela est arrêté et relancé</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>How often a task that was lost with its process is given out again</source>
        <translation>Combien de fois une tâche perdue avec son processus est confiée de nouveau</translation>
    </message>
</context>
<context>
    <name>parascope::AdvancedSection</name>
    <message>
        <source>auto warm-up</source>
        <translation>chauffe auto</translation>
    </message>
    <message>
        <source>warm-up %1</source>
        <translation>chauffe %1</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>Limites et sûreté</translation>
    </message>
    <message numerus="yes">
        <source>%n retry(s)</source>
        <translation>
            <numerusform>%n reprise</numerusform>
            <numerusform>%n reprises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parascope::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>parascope::BottomPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Expand the details</source>
        <translation>Agrandir les détails</translation>
    </message>
    <message>
        <source>Give the details the room of the plots, or back (F11)</source>
        <translation>Donner aux détails la place des courbes, ou la rendre (F11)</translation>
    </message>
    <message>
        <source>Findings  %1</source>
        <translation>Constats  %1</translation>
    </message>
    <message>
        <source>Events as table</source>
        <translation>Événements en tableau</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Workers as table</source>
        <translation>Exécutants en tableau</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Exécutants</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>slower than p95</source>
        <translation>plus lente que p95</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation>Journal des exécutants</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 sur %2 exécutions</translation>
    </message>
    <message>
        <source>The sweep that goes: its runs, and the time it takes at most</source>
        <translation>Le balayage en cours : ses exécutions et le temps qu’il prend au plus</translation>
    </message>
</context>
<context>
    <name>parascope::CompareHeader</name>
    <message>
        <source>Columns of the comparison</source>
        <translation>Colonnes de la comparaison</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>parascope::ComparePage</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer encore</translation>
    </message>
    <message>
        <source>Mark two runs with Space in the History tab: A is what it was, B is what it became.</source>
        <translation>Marquez deux exécutions avec Espace dans l&apos;historique : A est l&apos;avant, B l&apos;après.</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>Ouvrir l&apos;historique</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Not comparable: %1</source>
        <translation>Non comparable : %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changé : %1</translation>
    </message>
</context>
<context>
    <name>parascope::CompareTable</name>
    <message>
        <source>tie</source>
        <translation>égalité</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Change, 95 % interval</source>
        <translation>Changement, intervalle à 95 %</translation>
    </message>
    <message>
        <source>run A: %1</source>
        <translation>exécution A : %1</translation>
    </message>
    <message>
        <source>run B: %1</source>
        <translation>exécution B : %1</translation>
    </message>
</context>
<context>
    <name>parascope::CoresPlot</name>
    <message>
        <source>Cores plot</source>
        <translation>Courbe des cœurs</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s), mean utilisation %1</source>
        <translation>
            <numerusform>%n cœur, utilisation moyenne %1</numerusform>
            <numerusform>%n cœurs, utilisation moyenne %1</numerusform>
        </translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>cœur %1</translation>
    </message>
    <message>
        <source>node %1, core %2</source>
        <translation>nœud %1, cœur %2</translation>
    </message>
</context>
<context>
    <name>parascope::EventTable</name>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>started</source>
        <translation>démarré</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>respawned</source>
        <translation>relancé</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>warm-up over</source>
        <translation>chauffe finie</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>cette application</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>from here on it counts</source>
        <translation>à partir d&apos;ici, cela compte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>task failed</source>
        <translation>tâche échouée</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>hung</source>
        <translation>figé</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>limite de mémoire</translation>
    </message>
    <message>
        <source>recycled</source>
        <translation>recyclé</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>injected</source>
        <translation>injection</translation>
    </message>
    <message>
        <source>accounting</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>solo task</source>
        <translation>tâche seule</translation>
    </message>
    <message>
        <source>last words</source>
        <translation>derniers mots</translation>
    </message>
</context>
<context>
    <name>parascope::EventsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>parascope::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings appear when a run is over.</source>
        <translation>Les constats apparaissent quand une exécution est finie.</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Essayez : %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle : %1</translation>
    </message>
    <message>
        <source>Try %1 × %2</source>
        <translation>Essayer %1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Try %n thread(s)</source>
        <translation>
            <numerusform>Essayer %n thread</numerusform>
            <numerusform>Essayer %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n process(es)</source>
        <translation>
            <numerusform>Essayer %n processus</numerusform>
            <numerusform>Essayer %n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>Try longer tasks</source>
        <translation>Essayer des tâches plus longues</translation>
    </message>
    <message>
        <source>Show on timeline</source>
        <translation>Montrer sur la chronologie</translation>
    </message>
</context>
<context>
    <name>parascope::HeaderBar</name>
    <message>
        <source>inline</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
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
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>on the main thread</source>
        <translation>sur le fil principal</translation>
    </message>
    <message>
        <source>open loop, %1</source>
        <translation>boucle ouverte, %1</translation>
    </message>
    <message>
        <source>batch of %1</source>
        <translation>lot de %1</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>closed loop, %1 in flight</source>
        <translation>boucle fermée, %1 en vol</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Plage de temps</translation>
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
        <translation>Tout</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a recording or a plan (Ctrl+O)</source>
        <translation>Ouvrir un enregistrement ou un plan (Ctrl+O)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare two runs (Ctrl+3)</source>
        <translation>Comparer deux exécutions (Ctrl+3)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save, export or report this run (Ctrl+E)</source>
        <translation>Enregistrer, exporter ou rapporter cette exécution (Ctrl+E)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Switch between dark and light (Ctrl+T)</source>
        <translation>Passer du sombre au clair (Ctrl+T)</translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation>Réglages et plus</translation>
    </message>
    <message>
        <source>Settings, labs, tour, shortcuts</source>
        <translation>Réglages, labos, visite, raccourcis</translation>
    </message>
    <message>
        <source>Measurement disturbed</source>
        <translation>Mesure perturbée</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Warming up %1</source>
        <translation>Chauffe %1</translation>
    </message>
    <message>
        <source>Running %1 / %2</source>
        <translation>En cours %1 / %2</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>En cours %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Fini %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>Arrêté %1</translation>
    </message>
    <message>
        <source>Failed after %1</source>
        <translation>Échec après %1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Can be exported when a run is over</source>
        <translation>Peut être exporté quand une exécution est finie</translation>
    </message>
    <message>
        <source>Can be opened when the run is over</source>
        <translation>Peut être ouvert quand l&apos;exécution est finie</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Démarrée : %1</translation>
    </message>
    <message>
        <source>Saved run %1</source>
        <translation>Exécution enregistrée %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
</context>
<context>
    <name>parascope::HistoryPage</name>
    <message>
        <source>Search runs: workload, tag, note, verdict</source>
        <translation>Chercher : charge, étiquette, note, verdict</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Chercher des exécutions</translation>
    </message>
    <message>
        <source>Pinned only</source>
        <translation>Épinglées seulement</translation>
    </message>
    <message>
        <source>Show only pinned runs</source>
        <translation>Montrer seulement les exécutions épinglées</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Bring back what was deleted last (Ctrl+Z)</source>
        <translation>Rétablir ce qui a été supprimé en dernier (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Compare A and B</source>
        <translation>Comparer A et B</translation>
    </message>
    <message>
        <source>Mark two runs with Space first</source>
        <translation>Marquez d&apos;abord deux exécutions avec Espace</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Enter opens, Space marks for comparison, P pins, T tags, N notes, Delete moves to the bin</source>
        <translation>Entrée ouvre, Espace marque pour comparer, P épingle, T étiquette, N note, Suppr met à la corbeille</translation>
    </message>
    <message>
        <source>No run fits the search.</source>
        <translation>Aucune exécution ne correspond.</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its recording.</source>
        <translation>Aucune exécution encore. Chacune est gardée ici, avec son enregistrement.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of this run, with commas between them:</source>
        <translation>Étiquettes de cette exécution, séparées par des virgules :</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is to be remembered about this run:</source>
        <translation>À retenir sur cette exécution :</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>Marquer pour comparer</translation>
    </message>
    <message>
        <source>No longer the baseline</source>
        <translation>N&apos;est plus la référence</translation>
    </message>
    <message>
        <source>Use as baseline of this job</source>
        <translation>Utiliser comme référence de ce travail</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The list of runs can&apos;t be read.</source>
        <translation>La liste des exécutions ne peut pas être lue.</translation>
    </message>
    <message>
        <source>With repetitions</source>
        <translation>Avec répétitions</translation>
    </message>
    <message>
        <source>Compare all runs of the same settings, not one run of each</source>
        <translation>Comparer toutes les exécutions aux mêmes réglages, pas une seule de chaque côté</translation>
    </message>
    <message>
        <source>Compare the two marked runs</source>
        <translation>Comparer les deux exécutions marquées</translation>
    </message>
    <message>
        <source>Its recording is no longer where it was</source>
        <translation>Son enregistrement n&apos;est plus où il était</translation>
    </message>
</context>
<context>
    <name>parascope::HistoryTable</name>
    <message>
        <source>today %1</source>
        <translation>aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>en ligne</translation>
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
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 hybrid</source>
        <translation>%1 × %2 hybride</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Max stall</source>
        <translation>Blocage max</translation>
    </message>
    <message>
        <source>p99, last %1 runs</source>
        <translation>p99, %1 dernières</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Longest time the main thread of the app did not answer, in the measured part of the run.</source>
        <translation>Plus longue durée pendant laquelle le fil principal de l&apos;application n&apos;a pas répondu, dans la partie mesurée de l&apos;exécution.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, tuned</source>
        <translation>%1, modifié</translation>
    </message>
</context>
<context>
    <name>parascope::LatencyPlot</name>
    <message>
        <source>Latency plot</source>
        <translation>Courbe de latence</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
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
        <translation>%1 tâches</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99,9</translation>
    </message>
    <message>
        <source>Latency p50 %1, p99 %2, highest %3</source>
        <translation>Latence p50 %1, p99 %2, maximum %3</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
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
        <translation>Exécuter comme</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>On the main thread of this app: the window freezes while a task runs</source>
        <translation>Sur le fil principal : la fenêtre se fige pendant une tâche</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>A pool of threads in this app</source>
        <translation>Un pool de threads dans cette application</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Child processes, each on its own main thread</source>
        <translation>Processus enfants, chacun sur son fil principal</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Child processes with a pool of threads each</source>
        <translation>Processus enfants avec chacun un pool de threads</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>Threads par processus</translation>
    </message>
    <message>
        <source>Threads in the pool of each process. Acts at once during a run.</source>
        <translation>Threads dans le pool de chaque processus. Agit aussitôt pendant l&apos;exécution.</translation>
    </message>
    <message>
        <source>Child processes; none = tasks run in this app. Acts at once during a run.</source>
        <translation>Processus enfants ; aucun = tâches dans cette application. Agit aussitôt pendant l&apos;exécution.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, curseur</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n worker(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n exécutant&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n exécutants&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n usable CPU(s)</source>
        <translation>
            <numerusform>sur %n CPU utilisable</numerusform>
            <numerusform>sur %n CPU utilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 will wait</source>
        <translation> : %1 attendront</translation>
    </message>
</context>
<context>
    <name>parascope::LoadSection</name>
    <message>
        <source>Load</source>
        <translation>Type de charge</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>Boucle fermée</translation>
    </message>
    <message>
        <source>A fixed number of tasks in flight: the next starts when one ends</source>
        <translation>Un nombre fixe de tâches en vol : la suivante part quand une finit</translation>
    </message>
    <message>
        <source>Open loop</source>
        <translation>Boucle ouverte</translation>
    </message>
    <message>
        <source>Tasks arrive at a rate, whether or not earlier ones are done</source>
        <translation>Les tâches arrivent à un débit, que les précédentes soient finies ou non</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>A fixed number of items in chunks; ends when all are done</source>
        <translation>Un nombre fixe d&apos;éléments par tranches ; finit quand tous sont faits</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En vol</translation>
    </message>
    <message>
        <source>Tasks handed out and not yet back. auto: 4 for each worker. Acts at once during a run.</source>
        <translation>Tâches confiées et pas encore rendues. auto : 4 par exécutant. Agit aussitôt pendant l&apos;exécution.</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Arrivals per second. Acts at once during a run.</source>
        <translation>Arrivées par seconde. Agit aussitôt pendant l&apos;exécution.</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Random gaps as of independent users, or even ones</source>
        <translation>Écarts aléatoires comme d&apos;utilisateurs indépendants, ou réguliers</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Items to work through</source>
        <translation>Éléments à traiter</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Items a task takes at once. auto: an equal share for each worker. Acts at once during a run.</source>
        <translation>Éléments pris par une tâche à la fois. auto : part égale par exécutant. Agit aussitôt pendant l&apos;exécution.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Length of the measured part; a warm-up comes on top</source>
        <translation>Longueur de la partie mesurée ; une chauffe s&apos;y ajoute</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Endurance</translation>
    </message>
    <message>
        <source>10 s: a first look</source>
        <translation>10 s : un premier regard</translation>
    </message>
    <message>
        <source>60 s: enough for p99.9 of fast tasks</source>
        <translation>60 s : assez pour le p99,9 de tâches rapides</translation>
    </message>
    <message>
        <source>30 min: does it stay that way?</source>
        <translation>30 min : est-ce que cela dure ?</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Préréglage %1</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>The items of this workload come from its input folder</source>
        <translation>Les éléments de cette charge viennent de son dossier d&apos;entrée</translation>
    </message>
</context>
<context>
    <name>parascope::LoopPlot</name>
    <message>
        <source>Main thread plot</source>
        <translation>Courbe du fil principal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>long stall  &gt; 100 ms</source>
        <translation>long blocage  &gt; 100 ms</translation>
    </message>
    <message>
        <source>stall  &gt; 50 ms</source>
        <translation>blocage  &gt; 50 ms</translation>
    </message>
    <message>
        <source>dropped frame  &gt; 16.7 ms</source>
        <translation>image perdue  &gt; 16,7 ms</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
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
        <translation>Fil principal : délai de boucle p99 %1, plus long %2</translation>
    </message>
    <message>
        <source>How long an event that arrives now would wait for the main thread: computed from the exact busy periods of the loop. From 50 ms on it is a stall.</source>
        <translation>Combien un événement arrivant maintenant attendrait le fil principal : calculé des périodes exactes d&apos;occupation. Dès 50 ms, c&apos;est un blocage.</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s), the longest: %1</source>
        <translation>
            <numerusform>%n blocage : %1</numerusform>
            <numerusform>%n blocages, le plus long : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parascope::MainWindow</name>
    <message>
        <source>The change is in the settings</source>
        <translation>Le changement est dans les réglages</translation>
    </message>
    <message>
        <source>Press Run to see what it does.</source>
        <translation>Appuyez sur Exécuter pour voir son effet.</translation>
    </message>
    <message>
        <source>Plot exported</source>
        <translation>Courbe exportée</translation>
    </message>
    <message>
        <source>Recording saved</source>
        <translation>Enregistrement sauvegardé</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <translation>Sauvegarder l&apos;enregistrement…</translation>
    </message>
    <message>
        <source>Picture of the window…</source>
        <translation>Image de la fenêtre…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Hide or show the panel</source>
        <translation>Masquer ou montrer le panneau</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labos</translation>
    </message>
    <message>
        <source>60-second tour</source>
        <translation>Visite de 60 secondes</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What runs, and on what</source>
        <translation>Ce qui s&apos;exécute, et sur quoi</translation>
    </message>
    <message>
        <source>Pick a workload. Two numbers say who does the work: threads in each process, and processes. Zero and zero is the main thread itself.</source>
        <translation>Choisissez une charge. Deux nombres disent qui travaille : threads par processus, et processus. Zéro et zéro, c&apos;est le fil principal.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Threads, processes, load and task size can be changed while it runs; a line in the plots marks the moment.</source>
        <translation>Threads, processus, charge et taille des tâches se changent en cours d&apos;exécution ; un trait dans les courbes marque le moment.</translation>
    </message>
    <message>
        <source>The answer first</source>
        <translation>La réponse d&apos;abord</translation>
    </message>
    <message>
        <source>The tiles give the figures, the verdict at the right says in a sentence what they mean.</source>
        <translation>Les tuiles donnent les chiffres, le verdict à droite dit en une phrase ce qu&apos;ils signifient.</translation>
    </message>
    <message>
        <source>Four plots, one time</source>
        <translation>Quatre courbes, un temps</translation>
    </message>
    <message>
        <source>Drag to select and see the figures of that stretch, wheel to zoom, Shift and drag to move. The right button gives tables and exports.</source>
        <translation>Glissez pour sélectionner et voir les chiffres de ce passage, molette pour zoomer, Maj et glisser pour déplacer. Le bouton droit donne tableaux et exports.</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>La cause</translation>
    </message>
    <message>
        <source>What each worker did, what was found to be wrong, and every run so far. Start with a lab: each proves one sentence in seconds.</source>
        <translation>Ce qu&apos;a fait chaque exécutant, ce qui ne va pas, et toutes les exécutions. Commencez par un labo : chacun prouve une phrase en quelques secondes.</translation>
    </message>
    <message>
        <source>Wanted p99</source>
        <translation>p99 souhaité</translation>
    </message>
    <message>
        <source>The p99 that is wanted, in ms (0 = none):</source>
        <translation>Le p99 souhaité, en ms (0 = aucun) :</translation>
    </message>
    <message>
        <source>can&apos;t open the file</source>
        <translation>impossible d&apos;ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Recordings and plans (*.parascope *.json);;All files (*)</source>
        <translation>Enregistrements et plans (*.parascope *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Sauvegarder l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Recordings (*.parascope)</source>
        <translation>Enregistrements (*.parascope)</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>Dossier des fichiers CSV</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>Sauvegarder une image de la fenêtre</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>Image sauvegardée</translation>
    </message>
    <message>
        <source>can&apos;t write the picture</source>
        <translation>impossible d&apos;écrire l&apos;image</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Parascope did not end properly last time</source>
        <translation>Parascope ne s&apos;est pas terminé correctement la dernière fois</translation>
    </message>
    <message>
        <source>What was measured until then was kept: %1.</source>
        <translation>Ce qui avait été mesuré a été gardé : %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L&apos;ouvrir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Findings appear when the run is over.</source>
        <translation>Les constats apparaissent quand l&apos;exécution est finie.</translation>
    </message>
    <message>
        <source>No run yet. Findings appear when a run is over.</source>
        <translation>Aucune exécution. Les constats apparaissent quand une exécution est finie.</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Quitter sans elle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>this run is only in memory</source>
        <translation>cette exécution n’est qu’en mémoire</translation>
    </message>
    <message>
        <source>Its recording could not be written. Save it where there is room, or it is lost with the next run.</source>
        <translation>Son enregistrement n’a pas pu être écrit. Enregistrez-le là où il y a de la place, sinon il sera perdu à la prochaine exécution.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n run(s)</source>
        <translation>
            <numerusform>%1, %n exécution</numerusform>
            <numerusform>%1, %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker log</source>
        <translation>Journal des exécutants</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A sweep is still going</source>
        <translation>Un balayage est encore en cours</translation>
    </message>
    <message>
        <source>A run is still going</source>
        <translation>Une exécution est encore en cours</translation>
    </message>
    <message>
        <source>Quitting ends it. What was measured so far is kept.</source>
        <translation>Quitter y met fin. Ce qui a été mesuré jusqu&apos;ici est gardé.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Needs the recording in a file: save it first</source>
        <translation>Demande l&apos;enregistrement dans un fichier : sauvegardez-le d&apos;abord</translation>
    </message>
</context>
<context>
    <name>parascope::ParameterForm</name>
    <message>
        <source>%1. Acts at once during a run.</source>
        <translation>%1. Agit aussitôt pendant l&apos;exécution.</translation>
    </message>
</context>
<context>
    <name>parascope::PlotBoard</name>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>response time, log scale</source>
        <translation>temps de réponse, échelle log</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>p50, p90, p99 and p99.9 over time,</source>
        <translation>p50, p90, p99 et p99,9 au fil du temps,</translation>
    </message>
    <message>
        <source>or every task as a heatmap</source>
        <translation>ou chaque tâche sur une carte</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>tasks finished per second</source>
        <translation>tâches terminées par seconde</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>tâches/s</translation>
    </message>
    <message>
        <source>Tasks finished per second,</source>
        <translation>Tâches terminées par seconde,</translation>
    </message>
    <message>
        <source>with errors marked</source>
        <translation>avec les erreurs marquées</translation>
    </message>
    <message>
        <source>Main thread</source>
        <translation>Fil principal</translation>
    </message>
    <message>
        <source>event-loop delay, worst of each column</source>
        <translation>délai de boucle, pire de chaque colonne</translation>
    </message>
    <message>
        <source>loop delay</source>
        <translation>délai de boucle</translation>
    </message>
    <message>
        <source>How long a click would have had to wait,</source>
        <translation>Combien un clic aurait dû attendre,</translation>
    </message>
    <message>
        <source>with every stall marked</source>
        <translation>avec chaque blocage marqué</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>utilisation of each logical core</source>
        <translation>utilisation de chaque cœur logique</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>utilisation</translation>
    </message>
    <message>
        <source>How busy each logical core is,</source>
        <translation>Occupation de chaque cœur logique,</translation>
    </message>
    <message>
        <source>one row per core</source>
        <translation>une ligne par cœur</translation>
    </message>
    <message>
        <source>Look of the latency plot</source>
        <translation>Aspect de la courbe de latence</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>p50 to p99.9 as lines and bands (H)</source>
        <translation>p50 à p99,9 en lignes et bandes (H)</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Every task: colour says how many (H)</source>
        <translation>Chaque tâche : la couleur dit combien (H)</translation>
    </message>
    <message>
        <source>Which latency is shown: response, wait or service</source>
        <translation>Quelle latence est montrée : réponse, attente ou service</translation>
    </message>
    <message>
        <source>Response time: from due to delivered</source>
        <translation>Temps de réponse : de l&apos;échéance à la livraison</translation>
    </message>
    <message>
        <source>Wait time: from due to started</source>
        <translation>Temps d&apos;attente : de l&apos;échéance au départ</translation>
    </message>
    <message>
        <source>Service time: from started to ended</source>
        <translation>Temps de service : du départ à la fin</translation>
    </message>
    <message>
        <source>Log or linear axis (L)</source>
        <translation>Axe log ou linéaire (L)</translation>
    </message>
    <message>
        <source>Whose main thread is shown</source>
        <translation>Quel fil principal est montré</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Cette application</translation>
    </message>
    <message>
        <source>Worst of all processes</source>
        <translation>Pire de tous les processus</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Processus %1</translation>
    </message>
    <message>
        <source>event-loop delay, worst of all processes</source>
        <translation>délai de boucle, pire de tous les processus</translation>
    </message>
    <message>
        <source>event-loop delay of process %1</source>
        <translation>délai de boucle du processus %1</translation>
    </message>
    <message>
        <source>worst process</source>
        <translation>pire processus</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation>échelle linéaire</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>échelle log</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>temps de réponse</translation>
    </message>
    <message>
        <source>wait time</source>
        <translation>temps d&apos;attente</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>temps de service</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>response time from the intended start</source>
        <translation>temps de réponse depuis le début prévu</translation>
    </message>
    <message>
        <source>from intended start</source>
        <translation>depuis le début prévu</translation>
    </message>
</context>
<context>
    <name>parascope::PlotCard</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Go back to the newest data and follow it (End)</source>
        <translation>Revenir aux données récentes et les suivre (Fin)</translation>
    </message>
    <message>
        <source>Follow the newest data</source>
        <translation>Suivre les données récentes</translation>
    </message>
</context>
<context>
    <name>parascope::PlotMenu</name>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Export visible range as CSV…</source>
        <translation>Exporter la plage visible en CSV…</translation>
    </message>
    <message>
        <source>Export visible range as PNG…</source>
        <translation>Exporter la plage visible en PNG…</translation>
    </message>
    <message>
        <source>Export visible range as SVG…</source>
        <translation>Exporter la plage visible en SVG…</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Exporter la courbe</translation>
    </message>
</context>
<context>
    <name>parascope::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
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
        <translation>moyenne %1</translation>
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
        <translation>max %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 échouées</translation>
    </message>
    <message numerus="yes">
        <source>%n stall(s)</source>
        <translation>
            <numerusform>%n blocage</numerusform>
            <numerusform>%n blocages</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Zoomer sur la sélection</translation>
    </message>
    <message>
        <source>Zoom in (Enter)</source>
        <translation>Zoomer (Entrée)</translation>
    </message>
    <message>
        <source>Copy these figures</source>
        <translation>Copier ces chiffres</translation>
    </message>
    <message>
        <source>Let the selection go</source>
        <translation>Lâcher la sélection</translation>
    </message>
    <message>
        <source>Let go (Esc)</source>
        <translation>Lâcher (Échap)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Figures of the selection</source>
        <translation>Chiffres de la sélection</translation>
    </message>
</context>
<context>
    <name>parascope::RunPanel</name>
    <message>
        <source>Run settings</source>
        <translation>Réglages de l&apos;exécution</translation>
    </message>
    <message>
        <source>Sweep threads × processes…</source>
        <translation>Balayer threads × processus…</translation>
    </message>
    <message>
        <source>Measure every sensible setting and recommend one (Ctrl+Shift+R)</source>
        <translation>Mesurer chaque réglage sensé et en recommander un (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>End the run; what was measured is kept (Esc)</source>
        <translation>Finir l&apos;exécution ; ce qui a été mesuré est gardé (Échap)</translation>
    </message>
    <message>
        <source>Run with these settings (Ctrl+R)</source>
        <translation>Exécuter avec ces réglages (Ctrl+R)</translation>
    </message>
    <message>
        <source>Can be changed when the run is over</source>
        <translation>Modifiable quand l&apos;exécution est finie</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>Peut démarrer quand l&apos;exécution est finie</translation>
    </message>
    <message>
        <source>Can be started when the sweep is over</source>
        <translation>Peut démarrer quand le balayage est fini</translation>
    </message>
    <message>
        <source>Run with these settings</source>
        <translation>Exécuter avec ces réglages</translation>
    </message>
    <message>
        <source>Can be started when the recording is open</source>
        <translation>Peut démarrer quand l&apos;enregistrement est ouvert</translation>
    </message>
    <message>
        <source>The run ends when its tasks in flight are done</source>
        <translation>L&apos;exécution se termine quand ses tâches en vol sont achevées</translation>
    </message>
</context>
<context>
    <name>parascope::ScalingPlot</name>
    <message>
        <source>Scaling plot</source>
        <translation>Courbe d&apos;échelle</translation>
    </message>
    <message>
        <source>workers (threads × processes)</source>
        <translation>exécutants (threads × processus)</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>USL fit, 95 % band</source>
        <translation>ajustement USL, bande à 95 %</translation>
    </message>
    <message>
        <source>peak N* = %1</source>
        <translation>pic N* = %1</translation>
    </message>
    <message>
        <source>peak N* = %1, extrapolated</source>
        <translation>pic N* = %1, extrapolé</translation>
    </message>
    <message>
        <source>recommended %1</source>
        <translation>recommandé %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measured setting(s), highest throughput %1</source>
        <translation>
            <numerusform>%n réglage mesuré, débit maximal %1</numerusform>
            <numerusform>%n réglages mesurés, débit maximal %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Mise à l&apos;échelle</translation>
    </message>
    <message>
        <source>tasks/s by workers</source>
        <translation>tâches/s selon les exécutants</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>tâches/s</translation>
    </message>
</context>
<context>
    <name>parascope::SettingsDialog</name>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Ice</source>
        <translation>Glace</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>Where runs are kept</source>
        <translation>Où les exécutions sont gardées</translation>
    </message>
</context>
<context>
    <name>parascope::ShapePlot</name>
    <message>
        <source>Latency distribution</source>
        <translation>Distribution de la latence</translation>
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
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Close what is open, then zoom out, then stop</source>
        <translation>Fermer ce qui est ouvert, puis dézoomer, puis arrêter</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Choose a workload</source>
        <translation>Choisir une charge</translation>
    </message>
    <message>
        <source>Open a recording or a plan</source>
        <translation>Ouvrir un enregistrement ou un plan</translation>
    </message>
    <message>
        <source>Save this run</source>
        <translation>Enregistrer cette exécution</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Sombre ou clair</translation>
    </message>
    <message>
        <source>Hide or show the settings of the run</source>
        <translation>Masquer ou montrer les réglages</translation>
    </message>
    <message>
        <source>Timeline, Sweep, Compare, History, Findings</source>
        <translation>Chronologie, balayage, comparaison, historique, constats</translation>
    </message>
    <message>
        <source>Give the details the room of the plots</source>
        <translation>Donner aux détails la place des courbes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Move the cursor by a column (Shift: ten)</source>
        <translation>Déplacer le curseur d&apos;une colonne (Maj : dix)</translation>
    </message>
    <message>
        <source>Start of the run; follow the newest data</source>
        <translation>Début de l&apos;exécution ; suivre les données récentes</translation>
    </message>
    <message>
        <source>Zoom in, out, whole run</source>
        <translation>Zoom avant, arrière, tout</translation>
    </message>
    <message>
        <source>Zoom and pan</source>
        <translation>Zoomer et déplacer</translation>
    </message>
    <message>
        <source>Next, previous stall, crash or error</source>
        <translation>Blocage, plantage ou erreur suivant, précédent</translation>
    </message>
    <message>
        <source>Latency as bands or heatmap</source>
        <translation>Latence en bandes ou carte</translation>
    </message>
    <message>
        <source>Log or linear axis</source>
        <translation>Axe log ou linéaire</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Zoomer sur la sélection</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>What a plot, a tile or a run offers besides</source>
        <translation>Ce qu&apos;une courbe, une tuile ou une exécution offre en plus</translation>
    </message>
    <message>
        <source>Plots and timeline</source>
        <translation>Courbes et chronologie</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Zoom at the pointer; over plots the wheel alone</source>
        <translation>Zoomer sous le pointeur ; sur les courbes, la molette seule</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+molette</translation>
    </message>
    <message>
        <source>Pan, over plots</source>
        <translation>Déplacer, sur les courbes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>Ouvrir l&apos;exécution</translation>
    </message>
    <message>
        <source>Mark it for a comparison</source>
        <translation>La marquer pour une comparaison</translation>
    </message>
    <message>
        <source>Pin it</source>
        <translation>L&apos;épingler</translation>
    </message>
    <message>
        <source>Its tags, its note</source>
        <translation>Ses étiquettes, sa note</translation>
    </message>
    <message>
        <source>Move it to the bin</source>
        <translation>La mettre à la corbeille</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Rétablir ce qui a été supprimé en dernier</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Show its plot large; follow the verdict</source>
        <translation>Agrandir sa courbe ; suivre le verdict</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Aller de cellule en cellule</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Go from process to process</source>
        <translation>Aller de processus en processus</translation>
    </message>
    <message>
        <source>Fold its lanes into one, or show them all</source>
        <translation>Replier ses couloirs en un seul, ou les afficher tous</translation>
    </message>
    <message>
        <source>Choose the cell</source>
        <translation>Choisir la cellule</translation>
    </message>
</context>
<context>
    <name>parascope::StartPage</name>
    <message>
        <source>Start with one of these</source>
        <translation>Commencez par l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>Labs: a prediction, a measurement, and what it proves</source>
        <translation>Labos : une prédiction, une mesure, et ce qu&apos;elle prouve</translation>
    </message>
    <message>
        <source>See threads beat inline</source>
        <translation>Voir les threads battre l&apos;exécution en ligne</translation>
    </message>
    <message>
        <source>Runs the same work inline, then in threads, and compares them. Watch the main thread stop freezing.</source>
        <translation>Exécute le même travail en ligne, puis avec des threads, et compare. Regardez le fil principal cesser de se figer.</translation>
    </message>
    <message>
        <source>Find the best setting</source>
        <translation>Trouver le meilleur réglage</translation>
    </message>
    <message>
        <source>Tries every sensible number of threads and processes on this machine and tells you which to use.</source>
        <translation>Essaie chaque nombre sensé de threads et de processus sur cette machine et dit lequel utiliser.</translation>
    </message>
    <message>
        <source>Profile your own code</source>
        <translation>Profiler votre propre code</translation>
    </message>
    <message>
        <source>Any command with {threads} and {processes}, or one of the workloads with your own numbers.</source>
        <translation>Toute commande avec {threads} et {processes}, ou une des charges avec vos nombres.</translation>
    </message>
    <message>
        <source>Choose a target…</source>
        <translation>Choisir une cible…</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>Prédiction : %1</translation>
    </message>
    <message>
        <source>Run · %1 s</source>
        <translation>Lancer · %1 s</translation>
    </message>
    <message>
        <source>Run the lab: %1</source>
        <translation>Lancer le labo : %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Mesuré : %1</translation>
    </message>
    <message>
        <source>Running part %1 of %2 …</source>
        <translation>Partie %1 sur %2 en cours …</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>Peut démarrer quand l&apos;exécution est finie</translation>
    </message>
    <message>
        <source>As predicted: %1</source>
        <translation>Comme prédit : %1</translation>
    </message>
    <message>
        <source>Not as predicted: this time the measurement does not show it.</source>
        <translation>Pas comme prédit : cette fois, la mesure ne le montre pas.</translation>
    </message>
    <message>
        <source>Run the demo · %1 s</source>
        <translation>Lancer la démo · %1 s</translation>
    </message>
    <message>
        <source>Start a sweep · ≤ %1</source>
        <translation>Lancer un balayage · ≤ %1</translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation>Lancer un balayage</translation>
    </message>
</context>
<context>
    <name>parascope::StatusLine</name>
    <message>
        <source>Probe every %1, sampling every %2</source>
        <translation>Sonde toutes les %1, échantillonnage toutes les %2</translation>
    </message>
    <message>
        <source>The delay of main threads is measured at every turn of their event loop; the probe looks for the cause of stalls.</source>
        <translation>Le retard des threads principaux est mesuré à chaque tour de leur boucle d’événements ; la sonde cherche la cause des blocages.</translation>
    </message>
    <message>
        <source>%1 usable CPUs</source>
        <translation>%1 CPU utilisables</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 worst loop delay from drawing</source>
        <translation>%1 pire délai dû au dessin</translation>
    </message>
    <message>
        <source>Parascope itself: %1</source>
        <translation>Parascope lui-même : %1</translation>
    </message>
    <message>
        <source>Ctrl+R run · F1 shortcuts</source>
        <translation>Ctrl+R exécuter · F1 raccourcis</translation>
    </message>
    <message>
        <source>%1 of one CPU</source>
        <translation>%1 d’un CPU</translation>
    </message>
</context>
<context>
    <name>parascope::SweepController</name>
    <message>
        <source>the sweep ended early</source>
        <translation>le balayage s&apos;est terminé tôt</translation>
    </message>
</context>
<context>
    <name>parascope::SweepGrid</name>
    <message>
        <source>suggested: %1, %2</source>
        <translation>suggéré : %1, %2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>threads per process</source>
        <translation>threads par processus</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processus</translation>
    </message>
</context>
<context>
    <name>parascope::SweepPage</name>
    <message>
        <source>No sweep yet</source>
        <translation>Aucun balayage encore</translation>
    </message>
    <message>
        <source>A sweep measures every sensible number of threads and processes on this machine, and tells which to use.</source>
        <translation>Un balayage mesure chaque nombre sensé de threads et de processus sur cette machine et dit lequel utiliser.</translation>
    </message>
    <message>
        <source>Start a sweep</source>
        <translation>Lancer un balayage</translation>
    </message>
    <message>
        <source>Find the best setting</source>
        <translation>Trouver le meilleur réglage</translation>
    </message>
    <message>
        <source>auto, or values such as 1,2,4 or 1-8 or 1-32*2</source>
        <translation>auto, ou des valeurs comme 1,2,4 ou 1-8 ou 1-32*2</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>Threads par processus</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Quick: a quarter of the time, less sure</source>
        <translation>Rapide : un quart du temps, moins sûr</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>Démarrer le balayage</translation>
    </message>
    <message>
        <source>Apply to configuration</source>
        <translation>Appliquer à la configuration</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New sweep…</source>
        <translation>Nouveau balayage…</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), at most %1</source>
        <translation>
            <numerusform>%n réglage, au plus %1</numerusform>
            <numerusform>%n réglages, au plus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The advice comes when enough was measured.</source>
        <translation>Le conseil vient quand assez a été mesuré.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utilisez %1</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Contention σ</source>
        <translation>Contention σ</translation>
    </message>
    <message>
        <source>Coherency κ</source>
        <translation>Cohérence κ</translation>
    </message>
    <message>
        <source>Fit R²</source>
        <translation>Ajustement R²</translation>
    </message>
    <message>
        <source>Also good</source>
        <translation>Bons aussi</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 sur %2 cellules</translation>
    </message>
    <message>
        <source>%1 left at most</source>
        <translation>encore %1 au plus</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>tâches/s</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latence p99</translation>
    </message>
    <message>
        <source>ms, lower is better</source>
        <translation>ms, plus bas est mieux</translation>
    </message>
    <message>
        <source>%1: %2, far beyond the peak N* = %3</source>
        <translation>%1 : %2, bien au-delà du pic N* = %3</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Can be started when the run is over</source>
        <translation>Peut démarrer quand l&apos;exécution est finie</translation>
    </message>
    <message>
        <source>Can be started when the sweep is over</source>
        <translation>Peut démarrer quand le balayage est fini</translation>
    </message>
    <message>
        <source>Sweeps are not available here</source>
        <translation>Les balayages ne sont pas disponibles ici</translation>
    </message>
    <message>
        <source>%1 of at most %2 runs</source>
        <translation>%1 sur %2 exécutions au plus</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi : %1</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Appliquer %1</translation>
    </message>
</context>
<context>
    <name>parascope::TableDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>parascope::ThroughputPlot</name>
    <message>
        <source>Throughput plot</source>
        <translation>Courbe de débit</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>offert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échouée</numerusform>
            <numerusform>%n échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>Throughput mean %1, %2 failed</source>
        <translation>Débit moyen %1, %2 échouées</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>peak of last sweep %1</source>
        <translation>pic du dernier balayage %1</translation>
    </message>
</context>
<context>
    <name>parascope::TileRow</name>
    <message>
        <source>Live figures</source>
        <translation>Chiffres en direct</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Set target…</source>
        <translation>Fixer la cible…</translation>
    </message>
</context>
<context>
    <name>parascope::TimelineView</name>
    <message>
        <source>The event loop of this process: green when it answered in time</source>
        <translation>La boucle d&apos;événements de ce processus : verte quand elle a répondu à temps</translation>
    </message>
    <message>
        <source>Task %1: %2, from %3</source>
        <translation>Tâche %1 : %2, depuis %3</translation>
    </message>
    <message>
        <source>Arguments of task %1: %2 on their way</source>
        <translation>Arguments de la tâche %1 : %2 en route</translation>
    </message>
    <message>
        <source>Result of task %1: %2 on its way back</source>
        <translation>Résultat de la tâche %1 : %2 sur le chemin du retour</translation>
    </message>
    <message>
        <source>%1: busy %2 of the visible time</source>
        <translation>%1 : occupé %2 du temps visible</translation>
    </message>
    <message>
        <source>Click a process to fold its lanes into one</source>
        <translation>Cliquez sur un processus pour replier ses couloirs</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Cette application</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Processus %1</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>%1 stall, %2</source>
        <translation>blocage de %1, %2</translation>
    </message>
    <message>
        <source>Timeline of the workers</source>
        <translation>Chronologie des exécutants</translation>
    </message>
    <message>
        <source>Main loop</source>
        <translation>Boucle principale</translation>
    </message>
    <message>
        <source>main loop</source>
        <translation>boucle principale</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message>
        <source>all threads</source>
        <translation>tous les threads</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>cette application</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 busy</source>
        <translation>%1, %2 : %3 occupé</translation>
    </message>
    <message>
        <source>↻ respawned in %1</source>
        <translation>↻ relancé en %1</translation>
    </message>
</context>
<context>
    <name>parascope::Tour</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>C&apos;est la première étape</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Terminer la visite (Esc)</translation>
    </message>
</context>
<context>
    <name>parascope::VerdictTile</name>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict : %1</translation>
    </message>
    <message>
        <source>Judged in this order: the run failed; others took more than 5 % of the CPUs, too little was measured, or the load was more than possible; tasks failed; the main thread was away for 50 ms or longer; more workers than useful; p99 above the target.</source>
        <translation>Jugé dans cet ordre : l&apos;exécution a échoué ; d&apos;autres ont pris plus de 5 % des CPU, trop peu a été mesuré, ou la charge dépassait le possible ; des tâches ont échoué ; le thread principal était absent 50 ms ou plus ; plus d&apos;exécutants qu&apos;utile ; p99 au-dessus de la cible.</translation>
    </message>
</context>
<context>
    <name>parascope::WorkerTable</name>
    <message>
        <source>This app, worker %1</source>
        <translation>Cette application, exécutant %1</translation>
    </message>
    <message>
        <source>Process %1, worker %2</source>
        <translation>Processus %1, exécutant %2</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Exécutant</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadButton</name>
    <message>
        <source>Choose what a task does (Ctrl+K)</source>
        <translation>Choisir ce que fait une tâche (Ctrl+K)</translation>
    </message>
    <message>
        <source>Workload: %1</source>
        <translation>Charge : %1</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadPicker</name>
    <message>
        <source>Search workloads</source>
        <translation>Chercher des charges</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Charges</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Contention</source>
        <translation>Contention</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrées</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Files and programs</source>
        <translation>Fichiers et programmes</translation>
    </message>
    <message>
        <source>↑ ↓ to move  ·  Enter to choose  ·  Esc to close</source>
        <translation>↑ ↓ se déplacer  ·  Entrée choisir  ·  Échap fermer</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Try another word, or look through all workloads.</source>
        <translation>Essayez un autre mot, ou parcourez toutes les charges.</translation>
    </message>
    <message>
        <source>Show all workloads</source>
        <translation>Afficher toutes les charges</translation>
    </message>
</context>
<context>
    <name>parascope::WorkloadSection</name>
    <message>
        <source>Workload</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Folder with the input files</source>
        <translation>Dossier des fichiers d&apos;entrée</translation>
    </message>
    <message>
        <source>Input folder</source>
        <translation>Dossier d&apos;entrée</translation>
    </message>
    <message>
        <source>Choose the input folder</source>
        <translation>Choisir le dossier d&apos;entrée</translation>
    </message>
</context>
<context>
    <name>WorkerLog</name>
    <message>
        <source>%1  process %2 wrote:</source>
        <translation>%1  le processus %2 a écrit :</translation>
    </message>
    <message>
        <source>No worker process wrote anything to stderr.</source>
        <translation>Aucun processus exécutant n’a écrit sur stderr.</translation>
    </message>
</context>
<context>
    <name>parascope::LogDialog</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>parascope::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>parascope::ColumnTitles</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
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
        <translation>Maximum, ms</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Throughput, /s</source>
        <translation>Débit, /s</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Longest delay, ms</source>
        <translation>Délai maximal, ms</translation>
    </message>
    <message>
        <source>Mean of cores, %</source>
        <translation>Moyenne des cœurs, %</translation>
    </message>
    <message>
        <source>Threads per process</source>
        <translation>Threads par processus</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Exécutants</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Response p99, ms</source>
        <translation>Réponse p99, ms</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Response time, ms</source>
        <translation>Temps de réponse, ms</translation>
    </message>
    <message>
        <source>A, share per decade</source>
        <translation>A, part par décade</translation>
    </message>
    <message>
        <source>B, share per decade</source>
        <translation>B, part par décade</translation>
    </message>
    <message>
        <source>Core %1, %</source>
        <translation>Cœur %1, %</translation>
    </message>
    <message>
        <source>Main thread of process %1 busy, %</source>
        <translation>Fil principal du processus %1 occupé, %</translation>
    </message>
    <message>
        <source>Workers of process %1 busy, %</source>
        <translation>Exécutants du processus %1 occupés, %</translation>
    </message>
    <message>
        <source>Worker %2 of process %1 busy, %</source>
        <translation>Exécutant %2 du processus %1 occupé, %</translation>
    </message>
</context>
<context>
    <name>parascope::QuantityBox</name>
    <message>
        <source>kB, MB and GB are powers of 1024.</source>
        <translation>kB, MB et GB sont des puissances de 1024.</translation>
    </message>
</context>
</TS>
