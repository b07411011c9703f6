// Shapes of a timeline. The items come as data and the functions are here, so that nothing is ever evaluated.
const lineHeight = 14;
const narrowest = 26;
const narrowestLetter = 9;
const fontFamily = "'Segoe UI', system-ui, 'Noto Sans', Roboto, Arial, sans-serif";

function lines(item, x, top, width) {
  const texts = [item.first, item.second].filter(Boolean);
  const shown = width >= (item.centred ? narrowestLetter : narrowest) ? texts.slice(0, Math.floor((item.height - 2) / lineHeight)) : [];
  const above = top + (item.height - shown.length * lineHeight) / 2;
  return shown.map((text, i) => ({
    type: "text",
    style: {
      text, x: item.centred ? x + width / 2 : x + 6, y: above + i * lineHeight + 1, lineHeight, fontSize: 11, fontFamily, fill: item.ink,
      ...(item.centred ? {} : { width: Math.max(width - 10, 1), overflow: "truncate", ellipsis: "…" }),
      align: item.centred ? "center" : "left", fontWeight: item.centred ? "bold" : "normal",
    },
  }));
}

function span(items) {
  return (params, api) => {
    const item = items[params.dataIndex];
    const [left, top] = api.coord([api.value(0), api.value(2)]);
    const width = Math.max(api.coord([api.value(1), api.value(2)])[0] - left - 1, 2);
    return {
      type: "group",
      children: [
        {
          type: "rect",
          shape: { x: left, y: top, width, height: item.height, r: 2 },
          style: { fill: item.fill, stroke: item.border, lineWidth: item.thick ? 2 : 1, lineDash: item.dashed ? [4, 2] : null },
        },
        ...lines(item, left, top, width),
      ],
    };
  };
}

function point(items) {
  return (params, api) => {
    const item = items[params.dataIndex];
    const [x, y] = api.coord([api.value(0), api.value(2)]);
    const turned = x > params.coordSys.x + params.coordSys.width * 0.8;
    return {
      type: "group",
      children: [
        { type: "polygon", shape: { points: [[x, y - 6], [x + 6, y], [x, y + 6], [x - 6, y]] }, style: { fill: item.fill, stroke: item.border, lineWidth: 2 } },
        { type: "text", style: { text: item.first, x: turned ? x - 11 : x + 11, y: y - 6, fontSize: 11, fontFamily, fill: item.ink, align: turned ? "right" : "left" } },
      ],
    };
  };
}

function milestone(items) {
  return (params, api) => {
    const item = items[params.dataIndex];
    const [x, y] = api.coord([api.value(0), api.value(2)]);
    const bottom = params.coordSys.y + params.coordSys.height;
    const turned = x + 160 > params.coordSys.x + params.coordSys.width;
    const text = (value, down, fill) => ({
      type: "text",
      style: { text: value, x: turned ? x - 8 : x + 8, y: y - 6 + down, fontSize: 11, fontFamily, fill, align: turned ? "right" : "left" },
    });
    return {
      type: "group",
      children: [
        { type: "line", shape: { x1: x, y1: y, x2: x, y2: bottom }, style: { stroke: item.border, lineWidth: 1.2, lineDash: [3, 3] } },
        { type: "circle", shape: { cx: x, cy: y, r: 4 }, style: { fill: item.fill, stroke: item.border, lineWidth: 2 } },
        text(item.first, 0, item.ink),
        text(item.second, lineHeight, item.ink2),
      ],
    };
  };
}

const shapes = { span, point, milestone };

export function giveShapes(option) {
  for (const series of option.series ?? []) {
    if (series.type === "custom") series.renderItem = shapes[series.shape](series.data);
  }
}
