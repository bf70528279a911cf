// A fan about the coming steps of a relation, and the courses of relations after an event.
document.addEventListener('DOMContentLoaded', async () => {
  const places = [...document.querySelectorAll('#fan, .course')];
  if (places.length === 0) return;
  let view;
  try {
    view = await desk.json(places[0].dataset.src);
  } catch (problem) {
    places.forEach(place => desk.fail(place, problem));
    return;
  }
  const signed = value => {
    if (value === null || value === undefined) return '—';
    const figure = Math.abs(value).toFixed(1);
    return figure === '0.0' ? figure : (value < 0 ? '−' : '+') + figure;
  };
  const plain = { type: 'line', symbol: 'none', silent: true, lineStyle: { opacity: 0 }, animation: false };
  const band = (name, lows, highs, colour, more = {}) => [
    { ...plain, ...more, name: `${name} low`, data: lows, stack: name, stackStrategy: 'all' },
    {
      ...plain,
      ...more,
      name,
      data: highs.map((high, i) => (high === null ? null : high - lows[i])),
      stack: name,
      stackStrategy: 'all',
      areaStyle: { color: colour, opacity: 1 },
    },
  ];
  const colours = () => ({
    ink: desk.colour('--ink'),
    soft: desk.colour('--soft'),
    line: desk.colour('--line'),
    level: desk.colour('--level'),
    said: desk.colour('--said'),
    panel: desk.colour('--panel'),
    wide: desk.colour('--band'),
    half: desk.colour('--mid'),
    turn: desk.colour('--turn'),
  });
  const tooltip = (c, formatter) => ({
    trigger: 'axis',
    renderMode: 'richText',
    confine: true,
    backgroundColor: c.panel,
    borderColor: c.line,
    textStyle: { color: c.ink, fontSize: 12 },
    axisPointer: { type: 'line', lineStyle: { color: c.soft } },
    formatter: shown => formatter(shown[0].dataIndex),
  });
  const value = (c, extra) => ({
    axisLabel: { color: c.soft },
    splitLine: { lineStyle: { color: c.line } },
    ...extra,
  });
  const font = c => ({ color: c.ink, fontFamily: getComputedStyle(document.body).fontFamily });

  function fan() {
    const c = colours();
    const { past, ahead } = view;
    const steps = [...past, ...ahead];
    const none = past.map(() => null);
    const long = view.by === 'MONTH' || view.by === 'QUARTER';
    // The fan opens at the last score that is known.
    const last = past.findLastIndex(step => step.score !== null);
    const from = (figure, known) =>
      steps.map((step, i) => (i >= past.length ? step[figure] : i === last && known ? past[i].score : null));
    const axis = index => ({
      type: 'category',
      gridIndex: index,
      data: steps.map(step => step.start),
      axisLine: { lineStyle: { color: c.line }, onZero: false },
      axisTick: { show: false },
      axisLabel: { show: index === 1, color: c.soft, hideOverlap: true, formatter: start => desk.step(long ? 'MONTH' : 'DAY', start) },
    });
    return {
      textStyle: font(c),
      animation: false,
      grid: [
        { left: 46, right: 12, top: 12, height: '58%' },
        { left: 46, right: 12, top: '76%', height: '14%' },
      ],
      xAxis: [axis(0), axis(1)],
      yAxis: [
        value(c, { min: -10, max: 10, interval: 5, gridIndex: 0, axisLabel: { color: c.soft, formatter: level => (level === 0 ? '0' : signed(level).replace('.0', '')) } }),
        value(c, { gridIndex: 1, minInterval: 1, splitNumber: 1, splitLine: { show: false }, axisLabel: { color: c.soft, showMinLabel: false }, name: 'events', nameGap: 10, nameTextStyle: { color: c.soft, align: 'left', padding: [0, 0, 0, -40] } }),
      ],
      tooltip: tooltip(c, i => {
        const step = steps[i];
        return i < past.length
          ? `${desk.step('DAY', step.start)}\n${step.score === null ? 'no event' : `mean score ${signed(step.score)}, ${step.events} event${step.events === 1 ? '' : 's'}`}`
          : `${desk.step('DAY', step.start)}, expected\n${signed(step.score)}, 90 %: ${signed(step.low90)} to ${signed(step.high90)}\n${step.volume.toFixed(1)} events, 90 %: ${step.volumeLow90.toFixed(0)} to ${step.volumeHigh90.toFixed(0)}`;
      }),
      axisPointer: { link: [{ xAxisIndex: 'all' }] },
      series: [
        ...band('wide', from('low90', true), from('high90', true), c.wide),
        ...band('half', from('low50', true), from('high50', true), c.half),
        { name: 'expected', type: 'line', data: from('score', true), symbol: 'none', lineStyle: { color: c.level, width: 2, type: 'dashed' }, itemStyle: { color: c.level } },
        {
          name: 'past',
          type: 'line',
          data: [...past.map(step => step.score), ...ahead.map(() => null)],
          connectNulls: true,
          symbol: 'circle',
          showAllSymbol: true,
          symbolSize: 5,
          lineStyle: { color: c.level, width: 1.5 },
          itemStyle: { color: c.level },
          markLine: { silent: true, symbol: 'none', label: { show: false }, data: [{ yAxis: 0, lineStyle: { color: c.soft, type: 'solid', width: 1 } }] },
        },
        { name: 'events', type: 'bar', xAxisIndex: 1, yAxisIndex: 1, barMaxWidth: 18, barGap: '-100%', itemStyle: { color: c.soft }, data: [...past.map(step => step.events), ...ahead.map(() => null)] },
        { name: 'expected events', type: 'bar', xAxisIndex: 1, yAxisIndex: 1, barMaxWidth: 18, itemStyle: { color: c.wide, borderColor: c.level }, data: [...none, ...ahead.map(step => step.volume)] },
      ],
    };
  }

  function course(told) {
    const c = colours();
    const weeks = Math.max(...[...told.matched, ...told.impulse].map(one => one.step));
    const steps = Array.from({ length: weeks }, (_, i) => i + 1);
    const of = (list, figure) => steps.map(step => list.find(one => one.step === step)?.[figure] ?? null);
    const one = (name, list, colour, type) => [
      {
        name,
        type: 'line',
        data: of(list, 'change'),
        symbol: 'circle',
        showAllSymbol: true,
        symbolSize: 6,
        lineStyle: { color: colour, width: 2, type },
        itemStyle: { color: colour },
        markLine: { silent: true, symbol: 'none', label: { show: false }, data: [{ yAxis: 0, lineStyle: { color: c.soft, type: 'solid', width: 1 } }] },
      },
      ...['low', 'high'].map(end => ({ name: `${name} ${end}`, type: 'line', data: of(list, end), symbol: 'none', lineStyle: { color: colour, width: 1, type: 'dotted' }, itemStyle: { color: colour } })),
    ];
    return {
      textStyle: font(c),
      animation: false,
      grid: { left: 46, right: 12, top: 34, bottom: 40 },
      legend: { data: [told.matched.length > 0 && 'matched cases', told.impulse.length > 0 && 'impulse response'].filter(Boolean), textStyle: { color: c.ink }, top: 0 },
      xAxis: { type: 'category', data: steps, name: 'weeks after', nameLocation: 'middle', nameGap: 26, nameTextStyle: { color: c.soft }, axisLine: { lineStyle: { color: c.line }, onZero: false }, axisTick: { show: false }, axisLabel: { color: c.soft } },
      yAxis: value(c, { minInterval: 0.1, axisLabel: { color: c.soft, formatter: signed } }),
      tooltip: tooltip(c, i =>
        [`week ${steps[i]}`]
          .concat(
            [['matched cases', told.matched], ['impulse response', told.impulse]].flatMap(([name, list]) => {
              const here = list.find(response => response.step === steps[i]);
              return here ? [`${name} ${signed(here.change)}, 90 %: ${signed(here.low)} to ${signed(here.high)}`] : [];
            }),
          )
          .join('\n'),
      ),
      series: [...one('matched cases', told.matched, c.level, 'solid'), ...one('impulse response', told.impulse, c.turn, 'dashed')],
    };
  }

  for (const place of places) {
    const chart = echarts.init(place, null, { renderer: 'canvas' });
    const draw = () => chart.setOption(place.id === 'fan' ? fan() : course(view.courses[Number(place.dataset.index)]));
    draw();
    desk.onTheme(draw);
    addEventListener('resize', () => chart.resize());
    place.dataset.drawn = 'true';
  }
});
