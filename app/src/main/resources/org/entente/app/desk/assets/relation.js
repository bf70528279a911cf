// The level with its band, volume and conflict share; a click or a span lists the events beneath.
document.addEventListener('DOMContentLoaded', async () => {
  const place = document.getElementById('chart');
  if (!place) return;
  let view;
  try {
    view = await desk.json(place.dataset.src);
  } catch (problem) {
    desk.fail(place, problem);
    return;
  }
  const points = view.points;
  // Where no level is known the chart is of events only.
  const bare = points.every(point => point.level === null) && view.declared.length === 0;
  place.classList.toggle('tall', !bare);
  const chart = echarts.init(place, null, { renderer: 'canvas' });
  const starts = points.map(point => point.start);
  const stepLabel = start => desk.step(view.step, start);
  const axisLabel = start => desk.step(view.step === 'WEEK' ? 'DAY' : view.step, start);
  const at = day => {
    let index = 0;
    while (index + 1 < starts.length && starts[index + 1] <= day) index++;
    return index;
  };
  const signed = value => (value === null ? '—' : (value < 0 ? '−' : '+') + Math.abs(value).toFixed(1));

  const list = (from, to) =>
    htmx.ajax('GET', `/relation/${view.a}/${view.b}/events?from=${from}&to=${to}`, { target: '#events', swap: 'innerHTML' });

  function draw() {
    const ink = desk.colour('--ink');
    const soft = desk.colour('--soft');
    const line = desk.colour('--line');
    const level = desk.colour('--level');
    const plain = { type: 'line', symbol: 'none', silent: true, lineStyle: { opacity: 0 }, animation: false };
    const band = (low, high, colour, name) => [
      { ...plain, name: `${name} low`, data: points.map(point => point[low]), stack: name, stackStrategy: 'all' },
      {
        ...plain,
        name,
        data: points.map(point => (point[low] === null ? null : point[high] - point[low])),
        stack: name,
        stackStrategy: 'all',
        areaStyle: { color: colour, opacity: 1 },
      },
    ];
    const narrow = place.clientWidth < 560;
    const axis = index => ({
      type: 'category',
      gridIndex: index,
      data: starts.map(axisLabel),
      boundaryGap: true,
      axisLine: { lineStyle: { color: line }, onZero: false },
      axisTick: { show: false },
      axisLabel: { show: index === 2, color: soft, hideOverlap: true },
    });
    const left = 46;
    const right = 12;
    const quads = ['verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'];
    const colours = dark => (dark ? ['#3f8f77', '#72cfa9', '#b86a5d', '#f09a8a'] : ['#9cc7b6', '#1a6f54', '#dfa89f', '#a83a2a']);
    chart.setOption(
      {
        textStyle: { color: ink, fontFamily: getComputedStyle(document.body).fontFamily },
        animation: false,
        grid: bare
          ? [
              { show: false, left, right, top: 0, height: 0 },
              { left, right, top: '12%', height: '24%' },
              { left, right, top: '54%', height: '14%' },
            ]
          : [
              { left, right, top: 12, height: '46%' },
              { left, right, top: '58%', height: '11%' },
              { left, right, top: '76%', height: '8%' },
            ],
        xAxis: [axis(0), axis(1), axis(2)],
        yAxis: [
          { show: !bare, min: -10, max: 10, interval: 5, gridIndex: 0, name: '', axisLabel: { color: soft, formatter: value => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0') }, splitLine: { lineStyle: { color: line } } },
          { gridIndex: 1, minInterval: 1, splitNumber: 1, axisLabel: { color: soft, showMinLabel: false }, splitLine: { show: false }, name: 'events', nameLocation: 'end', nameTextStyle: { color: soft, align: 'left', padding: [0, 0, 0, -40] }, nameGap: 10 },
          { gridIndex: 2, min: 0, max: 1, interval: 1, axisLabel: { color: soft, formatter: value => `${value * 100} %` }, splitLine: { show: false }, name: 'share of conflict', nameLocation: 'end', nameTextStyle: { color: soft, align: 'left', padding: [0, 0, 0, -40] }, nameGap: 10 },
        ],
        tooltip: {
          trigger: 'axis',
          renderMode: 'richText',
          confine: true,
          backgroundColor: desk.colour('--panel'),
          borderColor: line,
          textStyle: { color: ink, fontSize: 12 },
          axisPointer: { type: 'line', lineStyle: { color: soft } },
          formatter: shown => {
            const point = points[shown[0].dataIndex];
            const known = point.level === null ? 'level unknown' : `${signed(point.level)} ${point.word}\n${signed(point.low)} to ${signed(point.high)}`;
            return `${stepLabel(point.start)}\n${known}\n${point.events} event${point.events === 1 ? '' : 's'}`;
          },
        },
        axisPointer: { link: [{ xAxisIndex: 'all' }] },
        dataZoom: [
          { type: 'slider', show: points.length > 1, xAxisIndex: [0, 1, 2], height: 22, bottom: 4, left, right, borderColor: line, textStyle: { color: soft }, labelFormatter: index => (narrow ? '' : axisLabel(starts[index])), showDataShadow: false, fillerColor: desk.colour('--band'), handleStyle: { color: level, borderColor: level }, moveHandleSize: 0, brushSelect: true },
        ],
        series: [
          ...band('low', 'high', desk.colour('--band'), 'band'),
          ...band('low50', 'high50', desk.colour('--mid'), 'half'),
          {
            name: 'level',
            type: 'line',
            data: points.map(point => point.level),
            lineStyle: { color: level, width: 2 },
            itemStyle: { color: level },
            symbol: 'circle',
            showAllSymbol: true,
            symbolSize: (value, at_) => (points[at_.dataIndex].events > 0 ? 6 : 0),
            markLine: {
              silent: true,
              symbol: 'none',
              label: { show: false },
              data: [
                { yAxis: 0, lineStyle: { color: soft, type: 'solid', width: 1 } },
                ...view.turns.map(turn => ({ xAxis: at(turn.start), lineStyle: { color: desk.colour('--turn'), type: 'solid', width: 2 } })),
              ],
            },
          },
          {
            name: 'declared',
            type: 'scatter',
            symbol: 'diamond',
            symbolSize: 10,
            itemStyle: { color: desk.colour('--said') },
            data: view.declared.filter(one => one.score !== null && one.modality === 'ASSERTED').map(one => [at(one.day), one.score]),
          },
          ...quads.map((name, quad) => ({
            name,
            type: 'bar',
            stack: 'events',
            xAxisIndex: 1,
            yAxisIndex: 1,
            barMaxWidth: 18,
            itemStyle: { color: colours(desk.isDark())[quad] },
            data: points.map(point => point.quads[quad]),
          })),
          {
            name: 'conflict share',
            type: 'bar',
            xAxisIndex: 2,
            yAxisIndex: 2,
            barMaxWidth: 18,
            itemStyle: { color: desk.colour('--bad') },
            data: points.map(point => point.conflictShare),
          },
        ],
      },
      { notMerge: false },
    );
  }
  draw();
  desk.onTheme(draw);
  addEventListener('resize', () => chart.resize());

  // Anywhere in a step's column counts as the step, since a small point is hard to hit.
  chart.getZr().on('click', event => {
    const spot = [event.offsetX, event.offsetY];
    const grid = [0, 1, 2].find(index => chart.containPixel({ gridIndex: index }, spot));
    if (grid === undefined) return;
    const index = chart.convertFromPixel({ xAxisIndex: grid }, event.offsetX);
    const point = points[index];
    if (point) list(point.start, point.end);
  });
  let waiting;
  chart.on('datazoom', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const zoom = chart.getOption().dataZoom[0];
      list(points[zoom.startValue].start, points[zoom.endValue].end);
    }, 250);
  });
  place.dataset.drawn = 'true';
});
