/** Runs before the first paint, so that neither theme nor language flashes. Reads what components/i18n/preferences.ts stores. */
export const bootScript = `(function(){var d=document.documentElement,s={};try{s=JSON.parse(localStorage.getItem("countersign.preferences"))||{}}catch(e){}
if(s.theme==="light"||s.theme==="dark")d.dataset.theme=s.theme;
var l=s.locale||(/^zh\\b/i.test(navigator.language)?"zh":"en");d.lang=l==="zh"?"zh-CN":"en"})()`;
