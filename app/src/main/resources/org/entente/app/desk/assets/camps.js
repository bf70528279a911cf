// The signed network: one camp on the left as circles, the other on the right as squares.
document.addEventListener('DOMContentLoaded', async () => {
  const form = document.getElementById('window');
  if (form) {
    const year = form.querySelector('[name=year]');
    year.addEventListener('input', () => (document.getElementById('year').textContent = year.value));
    year.addEventListener('change', () => form.submit());
  }
  const place = document.getElementById('network');
  if (!place) return;
  let view;
  try {
    view = await desk.json(place.dataset.src);
  } catch (problem) {
    desk.fail(place, problem);
    return;
  }
  const of = camp => view.members.filter(member => member.camp === camp);
  // Where there is room each camp lies on rings of its own, those with most relations inside.
  function rings() {
    const spots = {};
    for (const camp of [1, 2]) {
      const members = of(camp);
      let ring = 0;
      let at = 0;
      while (at < members.length) {
        const room = ring === 0 ? Math.min(members.length, 6) : 8 + ring * 6;
        const some = members.slice(at, at + room);
        some.forEach((member, index) => {
          const angle = (2 * Math.PI * index) / some.length + ring * 0.4;
          const radius = some.length === 1 && ring === 0 ? 0 : 75 + ring * 75;
          spots[member.state] = { camp, x: radius * Math.cos(angle), y: radius * Math.sin(angle), radius };
        });
        at += room;
        ring++;
      }
    }
    const reach = camp => Math.max(0, ...Object.values(spots).filter(spot => spot.camp === camp).map(spot => spot.radius));
    const apart = reach(1) + reach(2) + 180;
    place.style.height = `${Math.min(760, Math.max(450, 2 * Math.max(reach(1), reach(2))))}px`;
    return Object.fromEntries(Object.entries(spots).map(([state, spot]) => [state, { x: spot.x + (spot.camp === 1 ? 0 : apart), y: spot.y }]));
  }
  // On a narrow screen they lie in rows, one camp under the other, so that their names can be read.
  function rows() {
    const spots = {};
    const step = 58;
    const most = Math.max(2, Math.floor((place.clientWidth - 40) / step));
    let y = 0;
    for (const camp of [1, 2]) {
      const members = of(camp);
      for (let row = 0, at = 0; at < members.length; row++, y += step) {
        const some = members.slice(at, at + most - (row % 2));
        some.forEach((member, index) => (spots[member.state] = { x: (index + (row % 2) / 2) * step, y }));
        at += some.length;
      }
      y += step;
    }
    place.style.height = `${Math.max(240, y)}px`;
    return spots;
  }
  const spots = place.clientWidth < 560 ? rows() : rings();
  const style = () => [
    { selector: 'node', style: { label: 'data(id)', 'font-size': 15, 'font-weight': 600, color: desk.colour('--ink'), 'text-valign': 'bottom', 'text-margin-y': 5, width: 22, height: 22, 'background-color': desk.colour('--level'), 'text-outline-color': desk.colour('--pico-background-color'), 'text-outline-width': 3 } },
    { selector: 'node[camp = 2]', style: { shape: 'rectangle', 'background-color': desk.colour('--said') } },
    { selector: 'edge', style: { width: 'data(width)', 'line-color': desk.colour('--good'), 'curve-style': 'straight', opacity: view.ties.length > 150 ? 0.25 : 0.6 } },
    { selector: 'edge[!friendly]', style: { 'line-color': desk.colour('--bad'), 'line-style': 'dashed' } },
    { selector: 'edge[?frustrated]', style: { width: 5, 'line-color': desk.colour('--turn'), opacity: 0.95 } },
  ];
  const network = cytoscape({
    container: place,
    elements: [
      ...view.members.map(member => ({ data: { id: member.state, camp: member.camp }, position: spots[member.state] })),
      ...view.ties.map(tie => ({ data: { id: `${tie.a}-${tie.b}`, source: tie.a, target: tie.b, friendly: tie.friendly, frustrated: tie.frustrated, width: 1 + Math.min(3, Math.log2(tie.events) / 2) } })),
    ],
    layout: { name: 'preset', fit: true, padding: 30 },
    style: style(),
    maxZoom: 1.5,
    userZoomingEnabled: false,
    autoungrabify: true,
    boxSelectionEnabled: false,
  });
  network.on('tap', 'edge', event => (location.href = `/relation/${event.target.source().id()}/${event.target.target().id()}`));
  network.on('tap', 'node', event => (location.href = `/world/${event.target.id()}`));
  desk.onTheme(() => network.style(style()));
  addEventListener('resize', () => network.fit(undefined, 30));
  place.dataset.drawn = 'true';
});
