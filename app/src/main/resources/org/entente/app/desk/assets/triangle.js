// The triangle at a moment, moving when played, and the probabilities of its types.
document.addEventListener('DOMContentLoaded', async () => {
  const place = document.getElementById('triangle');
  if (!place) return;
  const names = place.dataset.names.split('|');
  const slider = document.getElementById('when');
  const play = document.getElementById('play');
  const told = document.getElementById('told');
  const label = document.getElementById('moment');
  let view;
  try {
    view = await desk.json(place.dataset.src);
  } catch (problem) {
    desk.fail(place, problem);
    return;
  }
  const moments = view.moments;
  const svgNames = 'http://www.w3.org/2000/svg';
  const make = (name, attributes, words) => {
    const element = document.createElementNS(svgNames, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (words !== undefined) element.textContent = words;
    return element;
  };
  const svg = make('svg', { viewBox: '0 0 480 340' });
  place.replaceChildren(svg);

  // A level of +10 is a short side, -10 a long one; lengths that cannot close are drawn as near as they can.
  const length = level => 250 - level * 13;
  function corners(levels) {
    const [ab, ac, bc] = levels.map(length);
    const x = (ab * ab + ac * ac - bc * bc) / (2 * ab);
    const y = Math.sqrt(Math.max(ac * ac - x * x, 400));
    const spots = [[0, 0], [ab, 0], [x, -y]];
    const xs = spots.map(spot => spot[0]);
    const ys = spots.map(spot => spot[1]);
    const scale = Math.min(1, 330 / (Math.max(...xs) - Math.min(...xs)), 230 / (Math.max(...ys) - Math.min(...ys)));
    const midX = (Math.max(...xs) + Math.min(...xs)) / 2;
    const midY = (Math.max(...ys) + Math.min(...ys)) / 2;
    return spots.map(([px, py]) => [240 + (px - midX) * scale, 170 + (py - midY) * scale]);
  }
  const mix = (from, to, share) => from.map((value, index) => value + (to[index] - value) * share);
  const signed = value => {
    const figure = Math.abs(value).toFixed(1);
    return figure === '0.0' ? figure : (value < 0 ? '−' : '+') + figure;
  };

  function draw(levels, deviations) {
    const spots = corners(levels);
    svg.replaceChildren();
    [[0, 1], [0, 2], [1, 2]].forEach(([one, other], side) => {
      const above = levels[side] - view.neutral;
      const even = Math.abs(above) < 0.05;
      const good = above > 0;
      const [x1, y1] = spots[one];
      const [x2, y2] = spots[other];
      svg.append(
        make('line', {
          x1, y1, x2, y2,
          stroke: desk.colour(even ? '--soft' : good ? '--good' : '--bad'),
          'stroke-width': Math.max(1, 7 - deviations[side] * 1.6),
          'stroke-dasharray': even ? '1 7' : good ? 'none' : '9 7',
          'stroke-linecap': 'round',
        }),
      );
      const across = Math.hypot(x2 - x1, y2 - y1) || 1;
      const middle = spots[3 - one - other];
      const away = Math.sign((middle[0] - x1) * (y2 - y1) - (middle[1] - y1) * (x2 - x1)) || 1;
      svg.append(
        make('text', {
          x: (x1 + x2) / 2 - (away * (y2 - y1) * 22) / across,
          y: (y1 + y2) / 2 + (away * (x2 - x1) * 22) / across + 4,
          'text-anchor': 'middle', 'font-size': 14, fill: desk.colour('--soft'),
        }, signed(levels[side])),
      );
    });
    spots.forEach(([cx, cy], index) => {
      svg.append(make('circle', { cx, cy, r: 7, fill: desk.colour('--level') }));
      const below = cy > 170;
      svg.append(
        make('text', {
          x: Math.min(Math.max(cx, 70), 410), y: cy + (below ? 28 : -16),
          'text-anchor': 'middle', 'font-size': 15, 'font-weight': 600, fill: desk.colour('--ink'),
        }, names[index]),
      );
    });
  }

  const words = moment => desk.step(view.step, moment.start);
  let shown = Number(slider.value);
  let ticket = 0;
  let toldAt = 0;
  async function tell(index) {
    const mine = ++ticket;
    toldAt = performance.now();
    const query = place.dataset.src.split('?')[1];
    const answer = await fetch(`/triangle/${view.states.join('/')}/${index}?${query}`);
    if (answer.ok && mine === ticket) told.innerHTML = await answer.text();
  }
  function show(index, telling = true) {
    shown = index;
    slider.value = index;
    label.textContent = words(moments[index]);
    draw(moments[index].levels, moments[index].deviations);
    if (telling) tell(index);
  }
  show(shown, false);
  slider.addEventListener('input', () => show(Number(slider.value)));

  let playing = false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  function stop() {
    playing = false;
    play.textContent = 'Play';
    play.setAttribute('aria-pressed', 'false');
    told.setAttribute('aria-live', 'polite');
    tell(shown);
  }
  function go() {
    const from = shown;
    if (!playing || from + 1 >= moments.length) return stop();
    const begun = performance.now();
    const lasts = calm ? 1 : Math.max(60, Math.min(450, 24000 / moments.length));
    const frame = now => {
      if (!playing) return;
      const share = Math.min(1, (now - begun) / lasts);
      if (!calm) draw(mix(moments[from].levels, moments[from + 1].levels, share), mix(moments[from].deviations, moments[from + 1].deviations, share));
      if (share < 1) requestAnimationFrame(frame);
      else {
        // The figures beside keep up with the drawing, but not so often that the desk is busy with them.
        show(from + 1, now - toldAt > 500);
        calm ? setTimeout(go, 700) : go();
      }
    };
    requestAnimationFrame(frame);
  }
  play.addEventListener('click', () => {
    if (playing) return stop();
    playing = true;
    play.textContent = 'Pause';
    play.setAttribute('aria-pressed', 'true');
    told.setAttribute('aria-live', 'off');
    if (shown + 1 >= moments.length) show(0, false);
    go();
  });

  const plot = document.getElementById('shapes');
  const chart = echarts.init(plot, null, { renderer: 'canvas' });
  const shapes = Object.keys(moments[0].shapes);
  const palette = dark =>
    dark
      ? ['#72cfa9', '#7fc0e0', '#5a9cc4', '#3f7aa3', '#e0b35a', '#c4923a', '#a07426', '#f09a8a']
      : ['#1a6f54', '#1d5f80', '#4d8bab', '#8ab7cf', '#8a5a00', '#b98c3c', '#dcc08a', '#a83a2a'];
  function stack() {
    const soft = desk.colour('--soft');
    const line = desk.colour('--line');
    const narrow = plot.clientWidth < 560;
    // A single moment has no area, so it is a bar.
    const alone = moments.length === 1;
    const form = alone ? { type: 'bar', barWidth: '40%' } : { type: 'line', symbol: 'none', lineStyle: { width: 0 }, areaStyle: { opacity: 0.9 } };
    chart.setOption({
      animation: false,
      color: palette(desk.isDark()),
      textStyle: { color: desk.colour('--ink'), fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 46, right: 12, top: narrow ? 118 : 62, bottom: 26 },
      legend: { top: 0, left: 0, textStyle: { color: soft, fontSize: 12 }, itemWidth: 12, itemHeight: 10, itemGap: 8 },
      tooltip: {
        trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: desk.colour('--panel'), borderColor: line,
        textStyle: { color: desk.colour('--ink'), fontSize: 12 },
        formatter: over => {
          const moment = moments[over[0].dataIndex];
          return [words(moment), ...Object.entries(moment.shapes).filter(one => one[1] >= 0.05).sort((a, b) => b[1] - a[1]).map(([shape, chance]) => `${(chance * 100).toFixed(0)} %  ${shape}`)].join('\n');
        },
      },
      xAxis: { type: 'category', data: moments.map(words), boundaryGap: alone, axisLabel: { color: soft, hideOverlap: true }, axisLine: { lineStyle: { color: line } }, axisTick: { show: false } },
      yAxis: { type: 'value', min: 0, max: 1, axisLabel: { color: soft, formatter: value => `${Math.round(value * 100)} %` }, splitLine: { lineStyle: { color: line } }, interval: 0.5 },
      series: shapes.map(shape => ({ name: shape, stack: 'all', data: moments.map(moment => moment.shapes[shape]), ...form })),
    });
  }
  stack();
  chart.getZr().on('click', event => {
    if (!chart.containPixel({ gridIndex: 0 }, [event.offsetX, event.offsetY])) return;
    const index = chart.convertFromPixel({ xAxisIndex: 0 }, event.offsetX);
    if (moments[index]) show(index);
  });
  desk.onTheme(() => {
    show(shown, false);
    stack();
  });
  addEventListener('resize', () => chart.resize());
  place.dataset.drawn = 'true';
});
