// The body of a function in the page: waits until nothing is asked for and three looks in a row are equal.
return (async () => {
  let before = '';
  let equal = 0;
  for (let turn = 0; turn < 100 && equal < 2; turn++) {
    await new Promise((next) => setTimeout(next, 50));
    const now = document.body.innerHTML;
    equal = now === before && !document.querySelector('[aria-busy="true"]') ? equal + 1 : 0;
    before = now;
  }
})();
