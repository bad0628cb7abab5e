// SPDX-License-Identifier: GPL-3.0-or-later
// The plots of the HTML report: plain SVG, no library. All over time share one range and one cursor: drag to
// zoom, double-click or Escape to go back, arrow keys move the cursor.
#include "report/html_report.h"

namespace parascope {

QByteArray htmlScript()
{
    return QByteArrayLiteral(R"js(
'use strict';
(function(){
const data=JSON.parse(document.getElementById('parascope-report').textContent);
const s=data.series,root=document.getElementById('plots'),W=1000,H=190,L=58,R=12,T=8,B=22;
if(!s||!s.t_s||s.t_s.length===0){root.textContent='Nothing was measured.';return;}
const end=s.t_s[s.t_s.length-1]+s.column_s,full=[s.t_s[0],end];
let range=full.slice(),cursor=null;const plots=[];
// Asked from the browser, so that the page holds no address at all.
const SVG=(function(){const d=document.createElement('div');d.innerHTML='<svg></svg>';return d.firstChild.namespaceURI;})();
function el(name,attrs,parent){const e=document.createElementNS(SVG,name);
 for(const k in attrs)e.setAttribute(k,attrs[k]);if(parent)parent.appendChild(e);return e;}
function num(v){if(v===null||v===undefined)return '\u2013';const a=Math.abs(v);
 return a>=1000?Math.round(v).toLocaleString('en').replace(/,/g,'\u2009'):a>=100?v.toFixed(0):a>=10?v.toFixed(1):
 a>=1?v.toFixed(2):a===0?'0':v.toPrecision(2);}
function ms(v){return v===null||v===undefined?'\u2013':v>=1000?num(v/1000)+' s':v>=1?num(v)+' ms':num(v*1000)+' \u00b5s';}
function clock(t){const m=Math.floor(t/60),r=t-60*m;return m+':'+(r<10?'0':'')+r.toFixed(1);}
function x(t){return L+(t-range[0])/(range[1]-range[0])*(W-L-R);}
function steps(lo,hi,n){const raw=(hi-lo)/n,p=Math.pow(10,Math.floor(Math.log10(raw))),f=raw/p;
 const st=(f>5?10:f>2?5:f>1?2:1)*p,out=[];for(let v=Math.ceil(lo/st)*st;v<=hi+st*1e-9;v+=st)out.push(v);return out;}
function scale(plot){let lo=Infinity,hi=0;
 for(const line of plot.lines)for(let i=0;i<s.t_s.length;i++){const v=line.values[i];
  if(v===null||s.t_s[i]+s.column_s<range[0]||s.t_s[i]>range[1])continue;if(v>hi)hi=v;if(v>0&&v<lo)lo=v;}
 if(plot.log){lo=Math.pow(10,Math.floor(Math.log10(lo===Infinity?0.1:lo)));hi=Math.pow(10,Math.ceil(Math.log10(Math.max(hi,lo*1.01))));
  const y=v=>T+(1-(Math.log10(Math.max(v,lo))-Math.log10(lo))/(Math.log10(hi)-Math.log10(lo)))*(H-T-B);
  const ticks=[];for(let d=lo;d<=hi*1.001;d*=10)ticks.push(d);return {y:y,ticks:ticks};}
 hi=Math.max(plot.least||0,hi*1.1)||1;return {y:v=>T+(1-v/hi)*(H-T-B),ticks:steps(0,hi,4)};}
function draw(plot){const g=plot.svg;while(g.firstChild)g.removeChild(g.firstChild);const sc=scale(plot);plot.sc=sc;
 for(const t of sc.ticks){const y=sc.y(t);el('line',{x1:L,x2:W-R,y1:y,y2:y,class:'grid'},g);
  el('text',{x:L-6,y:y+4,'text-anchor':'end'},g).textContent=plot.format(t);}
 for(const t of steps(range[0],range[1],8))el('text',{x:x(t),y:H-6,'text-anchor':'middle'},g).textContent=clock(t);
 el('line',{x1:L,x2:W-R,y1:H-B,y2:H-B,class:'axis'},g);
 const id='c'+plot.number,clip=el('clipPath',{id:id},el('defs',{},g));
 el('rect',{x:L,y:0,width:W-L-R,height:H-B},clip);const body=el('g',{'clip-path':'url(#'+id+')'},g);
 if(s.measured_from_s>range[0])el('rect',{x:x(range[0]),y:T,width:Math.max(0,x(s.measured_from_s)-x(range[0])),height:H-B-T,class:'warm'},body);
 for(const e of data.events)el('line',{x1:x(e.t_s),x2:x(e.t_s),y1:T,y2:H-B,class:'event'},body);
 for(const line of plot.lines){let d='',gap=true;
  for(let i=0;i<s.t_s.length;i++){const v=line.values[i],t=s.t_s[i]+s.column_s/2;
   if(v===null){gap=true;continue;}
   // A point between two gaps is a dot: a path of one point alone would not be seen.
   const next=line.values[i+1],dot=gap&&(next===null||next===undefined);
   d+=(gap?'M':'L')+x(t).toFixed(1)+' '+sc.y(v).toFixed(1)+(dot?'h0.01':'');gap=false;}
  el('path',{d:d,fill:'none',stroke:'var(--'+line.color+')','stroke-width':line.width,'stroke-linejoin':'round','stroke-linecap':'round',
   'stroke-dasharray':line.dash||'none'},body);}
 plot.cursor=el('line',{y1:T,y2:H-B,class:'cursor',visibility:'hidden'},g);
 plot.pick=el('rect',{y:T,height:H-B-T,class:'pick',visibility:'hidden'},g);}
function column(t){let i=Math.floor((t-s.t_s[0])/s.column_s);i=Math.max(0,Math.min(s.t_s.length-1,i));
 while(i>0&&s.t_s[i]>t)i--;while(i<s.t_s.length-1&&s.t_s[i+1]<=t)i++;return i;}
function read(){for(const p of plots){const at=cursor===null?null:column(cursor);
 p.readout.textContent=at===null?p.lines.map(l=>l.name).join(', '):clock(s.t_s[at])+'  '+
  p.lines.map(l=>l.name+' '+p.format(l.values[at])).join('   ');
 if(cursor===null)p.cursor.setAttribute('visibility','hidden');
 else{const px=x(s.t_s[at]+s.column_s/2);p.cursor.setAttribute('x1',px);p.cursor.setAttribute('x2',px);
  p.cursor.setAttribute('visibility','visible');}}}
function all(){plots.forEach(draw);read();}
function time(plot,event){const box=plot.svg.getBoundingClientRect();
 const px=(event.clientX-box.left)/box.width*W;return range[0]+(px-L)/(W-L-R)*(range[1]-range[0]);}
function clampT(t){return Math.max(range[0],Math.min(range[1],t));}
function add(title,lines,options){const plot=Object.assign({number:plots.length,lines:lines},options);
 const f=document.createElement('figure'),c=document.createElement('figcaption');f.tabIndex=0;
 c.textContent=title;plot.readout=document.createElement('span');c.appendChild(plot.readout);f.appendChild(c);
 plot.svg=el('svg',{viewBox:'0 0 '+W+' '+H,role:'img','aria-label':title},f);root.appendChild(f);plots.push(plot);
 let from=null;
 plot.svg.addEventListener('pointerdown',e=>{from=clampT(time(plot,e));plot.svg.setPointerCapture(e.pointerId);});
 plot.svg.addEventListener('pointermove',e=>{cursor=clampT(time(plot,e));read();
  if(from!==null){const a=x(Math.min(from,cursor)),b=x(Math.max(from,cursor));plot.pick.setAttribute('x',a);
   plot.pick.setAttribute('width',b-a);plot.pick.setAttribute('visibility','visible');}});
 plot.svg.addEventListener('pointerup',e=>{const to=clampT(time(plot,e)),a=Math.min(from,to),b=Math.max(from,to);
  from=null;if(b-a>2*s.column_s)range=[a,b];all();});
 plot.svg.addEventListener('pointerleave',()=>{if(from===null){cursor=null;read();}});
 plot.svg.addEventListener('dblclick',()=>{range=full.slice();all();});
 f.addEventListener('keydown',e=>{const step=s.column_s*(e.shiftKey?10:1);
  if(e.key==='ArrowLeft'||e.key==='ArrowRight'){const at=cursor===null?range[0]:cursor;
   cursor=clampT(at+(e.key==='ArrowLeft'?-step:step));read();e.preventDefault();}
  else if(e.key==='Escape'){range=full.slice();cursor=null;all();}});}
add('Latency (response time)',[{name:'p50',values:s.p50_ms,color:'blue',width:2},
 {name:'p99',values:s.p99_ms,color:'amber',width:1.6},
 {name:'max',values:s.max_ms,color:'red',width:1,dash:'4 3'}],{log:true,format:ms});
add('Throughput',[{name:'tasks per s',values:s.throughput,color:'green',width:1.8}],{format:num});
add('Main thread, longest busy period',[{name:'delay',values:s.loop_max_ms,color:'red',width:1.6}],{log:true,format:ms});
add('Cores, mean utilization',[{name:'busy %',values:s.cpu_percent,color:'blue',width:1.6}],{least:100,format:num});
all();
(function(){const d=data.distribution;if(!d||d.length<2)return;
 const f=document.createElement('figure'),c=document.createElement('figcaption');c.textContent='Latency by percentile';
 const out=document.createElement('span');c.appendChild(out);f.appendChild(c);
 const g=el('svg',{viewBox:'0 0 '+W+' '+H,role:'img','aria-label':'Latency by percentile'},f);root.appendChild(f);
 const nines=p=>-Math.log10(1-p/100),last=nines(d[d.length-1][0]),hi=d[d.length-1][1]*1.08||1;
 const px=p=>L+nines(p)/last*(W-L-R),py=v=>T+(1-v/hi)*(H-T-B);
 for(const t of steps(0,hi,4)){el('line',{x1:L,x2:W-R,y1:py(t),y2:py(t),class:'grid'},g);
  el('text',{x:L-6,y:py(t)+4,'text-anchor':'end'},g).textContent=ms(t);}
 for(const p of [0,50,90,99,99.9,99.99,99.999])if(nines(p)<=last+0.01)
  el('text',{x:px(p),y:H-6,'text-anchor':'middle'},g).textContent='p'+p;
 el('path',{d:'M'+d.map(q=>px(q[0]).toFixed(1)+' '+py(q[1]).toFixed(1)).join('L'),fill:'none',stroke:'var(--blue)','stroke-width':2},g);
 g.addEventListener('pointermove',e=>{const b=g.getBoundingClientRect(),at=((e.clientX-b.left)/b.width*W-L)/(W-L-R)*last;
  let best=d[0];for(const q of d)if(Math.abs(nines(q[0])-at)<Math.abs(nines(best[0])-at))best=q;
  out.textContent='p'+best[0].toFixed(best[0]<99?0:3)+'  '+ms(best[1]);});
 g.addEventListener('pointerleave',()=>{out.textContent='';});})();
})();
)js");
}

} // namespace parascope
