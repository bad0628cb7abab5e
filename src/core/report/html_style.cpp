// SPDX-License-Identifier: GPL-3.0-or-later
// What the HTML report looks like.
#include "report/html_report.h"

namespace parascope {

QByteArray htmlStyle()
{
    return QByteArrayLiteral(R"css(
:root{color-scheme:light dark;--back:#f6f7f9;--surface:#fff;--text:#1c2127;--muted:#5c6670;--border:#d5dae0;
--grid:#e7eaee;--blue:#1f6fb2;--green:#1a8a5f;--amber:#a86a00;--red:#c4420f}
@media(prefers-color-scheme:dark){:root{--back:#15181c;--surface:#1d2126;--text:#e6e9ec;--muted:#9aa4ae;
--border:#363d45;--grid:#2a3037;--blue:#58a6e0;--green:#3fbf8f;--amber:#e0a030;--red:#ff7a4d}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1100px;padding:24px;background:var(--back);color:var(--text);
font:15px/1.5 system-ui,sans-serif}
h1{margin:0;font-size:26px}header p{margin:2px 0;color:var(--muted)}
header .verdict{color:var(--text);font-size:17px;margin:12px 0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:10px;padding:0;list-style:none}
.tiles li{background:var(--surface);border:1px solid var(--border);border-radius:8px;padding:10px 12px}
.tiles span{display:block;color:var(--muted);font-size:13px}.tiles b{font-size:20px;font-weight:600}
h2{font-size:17px;margin:18px 0 2px}.findings>.note{margin:0 0 8px}
.finding{border-left:3px solid var(--muted);padding:8px 12px;background:var(--surface);margin:8px 0;break-inside:avoid}
.finding.warning{border-color:var(--amber)}.finding.serious{border-color:var(--red)}
.finding h3{margin:0;font-size:15px}.finding small{font-weight:400;color:var(--muted);margin-left:6px}
.finding dl{display:grid;grid-template-columns:max-content 1fr;gap:1px 12px;margin:4px 0}
.finding dt{color:var(--muted)}.finding dd{margin:0;overflow-wrap:anywhere}
.finding details{border:0;padding:0;margin:0;color:var(--muted);font-size:13px}.finding summary{font-weight:400}
.warnings{border-left:3px solid var(--amber);padding:6px 12px 6px 28px;background:var(--surface);margin:12px 0}
figure{margin:14px 0;padding:10px 12px;background:var(--surface);border:1px solid var(--border);border-radius:8px;
break-inside:avoid}
figcaption{display:flex;justify-content:space-between;gap:12px;font-weight:600}
figcaption span{font-weight:400;color:var(--muted);font-variant-numeric:tabular-nums}
figure:focus{outline:2px solid var(--blue)}
svg{display:block;width:100%;height:auto;touch-action:pan-y}
svg text{font-size:11px;fill:var(--muted)}svg .grid{stroke:var(--grid)}svg .axis{stroke:var(--border)}
svg .cursor{stroke:var(--text);opacity:.6}svg .warm{fill:var(--muted);opacity:.13}
svg .pick{fill:var(--blue);opacity:.18}svg .event{stroke:var(--amber);stroke-dasharray:4 3}
details{margin:10px 0;background:var(--surface);border:1px solid var(--border);border-radius:8px;padding:8px 12px}
summary{cursor:pointer;font-weight:600}
table{border-collapse:collapse;width:100%;font-size:13px;margin-top:8px}
th,td{text-align:left;padding:3px 10px 3px 0;border-top:1px solid var(--grid);vertical-align:top;
font-weight:400;overflow-wrap:anywhere}
td:nth-child(2){font-variant-numeric:tabular-nums}.note{color:var(--muted)}
@media print{:root{--back:#fff;--surface:#fff;--text:#000;--muted:#444;--border:#bbb;--grid:#ddd;--blue:#1f6fb2;
--green:#1a8a5f;--amber:#a86a00;--red:#c4420f}body{max-width:none;padding:0;font-size:11pt}
details{break-inside:auto}tr{break-inside:avoid}}
)css");
}

} // namespace parascope
