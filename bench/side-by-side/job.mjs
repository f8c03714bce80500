// A job says what to set and how, for every engine alike:
//   fonts   a folder with the faces
//   format  width, height, top, bottom, side, gutter, size, leading and title in points; columns, whose measure is whole em
//   pages   as `huozi read --json` writes them; a page without title has no nameplate, an article without headline no head
import { readFileSync } from 'node:fs';

const millimetre = 72 / 25.4;

/** The faces that a job needs, and no others: an engine reads all that it finds. */
export const faces = ['song-regular.otf', 'song-black.otf', 'hei-regular.otf', 'hei-bold.otf', 'kai-regular.ttf'];

/** The job of Huozi's broadsheet, with the body type, the leading and the measure that Huozi has chosen for the copy. */
export function broadsheet(pageFile, layoutFile, fonts) {
  const pages = [JSON.parse(readFileSync(pageFile, 'utf8'))].flat();
  const layout = JSON.parse(readFileSync(layoutFile, 'utf8'));
  const body = layout.zones.filter(zone => zone.kind === 'article').flatMap(zone => zone.lines).filter(line => line.role === 'body');
  const [columns, side, size] = [6, 18 * millimetre, body[0].size];
  const measure = Math.round(body[0].box[2] / size) * size;
  const steps = body.slice(1).map((line, i) => line.box[1] - body[i].box[1]).filter(step => step > 0);
  return {
    fonts,
    format: {
      width: layout.width, height: layout.height, top: 16 * millimetre, bottom: 15 * millimetre, side, columns,
      gutter: (layout.width - 2 * side - columns * measure) / (columns - 1), size, leading: Number(Math.min(...steps).toFixed(3)), title: 132,
    },
    pages,
  };
}
