/**
 * Runs before the first paint, so that neither theme nor language flashes. Reads what components/i18n/preferences.ts stores. And asks for
 * what the page opens with, in the words in which it will (`early-answer.ts`): the answer is here when the scripts are.
 */
export const bootScript = `(function(){var d=document.documentElement,s={};try{s=JSON.parse(localStorage.getItem("countersign.preferences"))||{}}catch(e){}
if(s.theme==="light"||s.theme==="dark")d.dataset.theme=s.theme;
var l=s.locale||(/^zh\\b/i.test(navigator.language)?"zh":"en");d.lang=l==="zh"?"zh-CN":"en";
var p=location.pathname,q=location.search,u="/api/me";
if(p==="/tasks")u=/^(\\?view=[a-z-]+)?$/.test(q)?"/api/inbox"+(q||"?view=needs-me"):"";
else if(/^\\/tasks\\/[\\w-]+$/.test(p))u="/api"+p+"/opening";
else if(p==="/sign-in"||p==="/invitation")u="";
if(u){var a=fetch(u,{headers:{accept:"application/json"}});a.catch(function(){});window.countersignEarly={url:u,answer:a}}})()`;
