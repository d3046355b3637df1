/** The looks of the report. */
export const STYLE = `
:root{--ink:#1d2733;--soft:#5b6b7b;--line:#d9e0e7;--paper:#fff;--wash:#f4f7fa;--high:#b3261e;--medium:#8a5a00;--slot:#e3eefb;--mark:#fff0c2}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9fb0c0;--line:#33404d;--paper:#151b22;--wash:#1c242d;--high:#ff8a80;--medium:#ffc766;--slot:#203a55;--mark:#54430f}}
*{box-sizing:border-box}body{margin:0;background:var(--wash);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:64rem;margin:0 auto;padding:1rem}h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:.75rem 0 .25rem}
.notice{border-left:4px solid var(--soft);padding:.5rem .75rem;background:var(--paper)}nav button{font:inherit;margin-right:.5rem;padding:.25rem .75rem;border:1px solid var(--line);background:var(--paper);color:var(--ink);border-radius:.25rem;cursor:pointer}nav button[aria-pressed=true]{border-color:var(--ink);font-weight:600}
details{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:.5rem .75rem}summary{cursor:pointer}
.level{display:inline-block;font-weight:600;margin-right:.5rem}.high{color:var(--high)}.medium{color:var(--medium)}.soft{color:var(--soft)}
.text{white-space:pre-wrap;overflow-wrap:anywhere;border-top:1px solid var(--line);padding:.5rem 0}mark{background:var(--mark);color:inherit}
.slot{background:var(--slot);border-radius:.25rem;padding:0 .3rem}.bars{display:flex;gap:2px;align-items:flex-end;height:3rem}.bars span{flex:1 1 4px;max-width:1.5rem;background:var(--soft);min-height:2px}
table{border-collapse:collapse;background:var(--paper)}td,th{border:1px solid var(--line);padding:.25rem .75rem;text-align:left}td.n{text-align:right}ul{margin:.25rem 0;padding-left:1.25rem}svg{max-width:100%;height:auto;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}svg text{fill:var(--ink);font-size:11px}svg line{stroke:var(--soft)}svg circle{fill:var(--slot);stroke:var(--ink)}svg rect{fill:var(--mark);stroke:var(--ink)}
`;

/** Draws the page from its data; texts of posts only ever become text nodes. */
export const SCRIPT = `
"use strict";
const data=JSON.parse(document.getElementById("data").textContent);
let language=data.language;
const say=(word)=>data.words[word]?data.words[word][language]:word;
const el=(name,attributes,...children)=>{const node=document.createElement(name);for(const[key,value]of Object.entries(attributes||{}))node.setAttribute(key,value);for(const child of children)if(child!==undefined&&child!==null)node.append(child);return node};
const list=(items)=>el("ul",{},...items.map((item)=>el("li",{},item)));
const reason=({id,weight,source})=>{const li=el("span",{},data.indicators[id][language]+" ");li.append(el("span",{class:"soft"},"("+weight+"; "+data.sources[source]+")"));return li};
function marked(text,marks){const box=el("div",{class:"text"});let at=0;for(const mark of [...marks].sort((a,b)=>a.start-b.start)){if(mark.start<at)continue;box.append(text.slice(at,mark.start));box.append(el("mark",{title:data.indicators[mark.id][language]},text.slice(mark.start,mark.end)));at=mark.end}box.append(text.slice(at));return box}
function template(pieces){const box=el("p",{});for(const piece of pieces){if(piece.kind==="stays")box.append(piece.text+" ");else{const seen=piece.values.map((value)=>(value.text||"—")+" ×"+value.count).join("; ");box.append(el("span",{class:"slot",title:seen},"["+say(piece.slot)+": "+piece.values.slice(0,3).map((value)=>value.text||"—").join(" / ")+(piece.values.length>3?" / …":"")+"]")," ")}}return box}
function timeline(days){if(days.length===0)return null;const most=Math.max(...days.map((day)=>day.posts));const bars=el("div",{class:"bars",role:"img","aria-label":days.map((day)=>day.day+": "+day.posts).join(", ")});for(const day of days)bars.append(el("span",{style:"height:"+Math.round(100*day.posts/most)+"%",title:day.day+": "+day.posts}));return el("div",{},el("h3",{},say("timeline")),bars,el("span",{class:"soft"},days[0].day+" – "+days[days.length-1].day))}
function lead(one){const first=one.originals[0];const box=el("details",{id:one.id},el("summary",{},el("span",{class:"level "+one.level},say(one.level)),one.grave.concat(one.reasons.map((r)=>r.id)).filter((id,at,all)=>all.indexOf(id)===at).slice(0,3).map((id)=>data.indicators[id][language]).join("; ")+" ",el("span",{class:"soft"},one.reach.posts+" "+say("posts")+", "+one.reach.sources+" "+say("sources")+", "+say("confidence")+" "+one.confidence.toFixed(2))));
box.append(el("h3",{},say("why")),list(one.reasons.map(reason)));
if(one.against.length)box.append(el("h3",{},say("against")),list(one.against.map(reason)));
if(one.contacts.length)box.append(el("h3",{},say("contacts")),list(one.contacts));
if(one.provisions.length)box.append(el("h3",{},say("provisions")),el("p",{},one.provisions.join(", ")));
box.append(el("h3",{},say("originals")));for(const post of one.originals){box.append(marked(post.text,post.marks),el("div",{class:"soft"},[post.id,post.source,post.at,say(post.language),post.learned===undefined||post.learned===null?null:say("learned")+" "+post.learned.toFixed(2)].filter(Boolean).join(" · ")))}
return box}
function graph(organisation){const ns="http://www.w3.org/2000/svg";const make=(name,attributes,text)=>{const node=document.createElementNS(ns,name);for(const[key,value]of Object.entries(attributes))node.setAttribute(key,value);if(text!==undefined)node.textContent=text;return node};
const units=organisation.units.slice(0,24),ties=organisation.ties.slice(0,24);const height=Math.max(units.length,ties.length)*34+30;const svg=make("svg",{viewBox:"0 0 760 "+height,role:"img"});const place=new Map();units.forEach((unit,at)=>place.set(unit.unit,20+at*34));
ties.forEach((tie,at)=>{const y=20+at*34;for(const unit of tie.units)if(place.has(unit))svg.append(make("line",{x1:200,y1:place.get(unit),x2:460,y2:y}))});
units.forEach((unit)=>{svg.append(make("circle",{cx:200,cy:place.get(unit.unit),r:6+Math.min(8,unit.posts/4)}),make("text",{x:185,y:place.get(unit.unit)+4,"text-anchor":"end"},unit.name+" ("+unit.posts+")"))});
ties.forEach((tie,at)=>{svg.append(make("rect",{x:454,y:14+at*34,width:12,height:12}),make("text",{x:476,y:24+at*34},tie.contact))});return svg}
function draw(){document.documentElement.lang=language;document.title=say("title");const page=document.getElementById("page");page.replaceChildren();
const nav=el("nav",{});for(const[code,name]of[["kk","Қазақша"],["ru","Русский"],["en","English"]]){const button=el("button",{type:"button","aria-pressed":String(code===language),lang:code},name);button.addEventListener("click",()=>{language=code;draw()});nav.append(button)}
page.append(nav,el("h1",{},say("title")),el("p",{class:"notice"},say("notice")));
page.append(el("h2",{},say("queue")+" ("+data.queue.length+")"));if(!data.queue.length)page.append(el("p",{},say("nothing")));for(const one of data.queue)page.append(lead(one));
page.append(el("h2",{},say("clusters")+" ("+data.clusters.length+")"));for(const cluster of data.clusters)page.append(el("details",{},el("summary",{},cluster.id+" ",el("span",{class:"soft"},cluster.posts+" "+say("posts"))),el("h3",{},say("template")),template(cluster.pieces),timeline(cluster.timeline)));
if(data.organisations.length||data.hubs.length){page.append(el("h2",{},say("links")));for(const organisation of data.organisations)page.append(graph(organisation));if(data.hubs.length)page.append(el("h3",{},say("hubs")),list(data.hubs.map((hub)=>hub.contact+" ("+hub.count+")")))}
const table=el("table",{},el("tr",{},el("th",{},say("language")),el("th",{},say("read")),el("th",{},say("queued"))));for(const row of data.languages)table.append(el("tr",{},el("td",{},say(row.language)),el("td",{class:"n"},String(row.posts)),el("td",{class:"n"},String(row.queued))));
page.append(el("h2",{},say("rates")),table,el("p",{class:"soft"},say("unmeasured")))}
draw();
`;
