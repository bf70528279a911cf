// A map of the means, year by year.
document.addEventListener('DOMContentLoaded', async () => {
  const place = document.getElementById('map');
  if (!place) return;
  let view;
  let shapes;
  try {
    [view, shapes] = await Promise.all([desk.json(place.dataset.src), desk.json('/assets/vendor/world.json')]);
  } catch (problem) {
    desk.fail(place, problem);
    return;
  }
  const svgNames = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(svgNames, 'svg');
  svg.setAttribute('viewBox', '0 0 1000 432');
  const others = new Map(view.others.map(other => [other.state, other]));
  const bins = [[-5, 'far-bad'], [-2, 'bad'], [-0.5, 'near-bad'], [0.5, 'even'], [2, 'near-good'], [5, 'good'], [11, 'far-good']];
  const bin = mean => bins.find(([top]) => mean < top)[1];
  const signed = value => (value < 0 ? '−' : '+') + Math.abs(value).toFixed(1);
  const paths = new Map();
  for (const [state, shape] of Object.entries(shapes.states)) {
    const path = document.createElementNS(svgNames, 'path');
    path.setAttribute('d', shape);
    const title = document.createElementNS(svgNames, 'title');
    path.append(title);
    if (others.has(state)) path.addEventListener('click', () => (location.href = `/relation/${view.state}/${state}`));
    paths.set(state, path);
    svg.append(path);
  }
  place.replaceChildren(svg);
  const slider = document.getElementById('when');
  const label = document.getElementById('moment');
  const play = document.getElementById('play');
  function show(index) {
    slider.value = index;
    label.textContent = view.years[index];
    for (const [state, path] of paths) {
      const other = others.get(state);
      const mean = other ? other.means[index] : null;
      path.setAttribute('class', state === view.state ? 'self' : mean === null ? 'none' : bin(mean));
      path.classList.toggle('open', others.has(state));
      path.firstChild.textContent = mean === null ? state : `${state} ${signed(mean)}, events: ${other.events[index]}`;
    }
  }
  show(Number(slider.value));
  slider.addEventListener('input', () => show(Number(slider.value)));
  let timer = null;
  const stop = () => {
    clearInterval(timer);
    timer = null;
    play.textContent = 'Play';
    play.setAttribute('aria-pressed', 'false');
  };
  play.addEventListener('click', () => {
    if (timer) return stop();
    let index = Number(slider.value);
    if (index + 1 >= view.years.length) index = -1;
    play.textContent = 'Pause';
    play.setAttribute('aria-pressed', 'true');
    timer = setInterval(() => (++index < view.years.length ? show(index) : stop()), 350);
  });
  const legend = document.getElementById('legend');
  for (const [name, words] of [['far-bad', 'below −5'], ['bad', '−5 to −2'], ['near-bad', '−2 to −0.5'], ['even', 'about 0'], ['near-good', '+0.5 to +2'], ['good', '+2 to +5'], ['far-good', '+5 and above'], ['none', 'no event'], ['self', 'the state itself']]) {
    const box = document.createElement('span');
    box.className = `box ${name}`;
    const entry = document.createElement('span');
    entry.append(box, ` ${words}`);
    legend.append(entry);
  }
  place.dataset.drawn = 'true';
});
