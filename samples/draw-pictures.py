#!/usr/bin/python3
"""Draws the pictures of the sample issue (画样刊插图): flat gouache with grain and a lit edge.

Needs Debian's python3-cairo, python3-numpy and python3-pil. Run from anywhere:

    python3 samples/draw-pictures.py [name ...]

Every seed is fixed, so the same versions of the libraries give the same pictures.
"""

import io
import math
import random
import sys
from pathlib import Path

import cairo
import numpy as np
from PIL import Image, ImageFilter

ISSUE = Path(__file__).resolve().parent / "2026-03-09"
LARGEST_FILE = 190_000


def rgb(code):
    """'#e8a05c' → three numbers from 0 to 1."""
    return tuple(int(code[i:i + 2], 16) / 255 for i in (1, 3, 5))


def mix(a, b, t):
    return tuple(p + (q - p) * t for p, q in zip(a, b))


def blurred(field, radius):
    """A Gaussian blur of one channel in 0..1."""
    image = Image.fromarray(np.uint8(np.clip(field, 0, 1) * 255))
    return np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), np.float32) / 255


class Canvas:
    """One picture in the making: opaque colours, on which layers of paint are put."""

    def __init__(self, width, height, seed):
        self.width, self.height = width, height
        self.random = random.Random(seed)
        self.generator = np.random.default_rng(seed)
        self.colours = np.ones((height, width, 3), np.float32)
        self.rows, self.columns = np.mgrid[0:height, 0:width].astype(np.float32)
        self.fine = self.noise(2.2, 1.4)
        self.brush = 0.6 * self.noise(90, 3) + 0.4 * self.noise(26, 2)
        self.paper = 0.5 * self.noise(2.5, 2.5) + 0.5 * self.noise(7, 7)

    def noise(self, across, down, octaves=3):
        """Smooth noise around 0, about -1..1; its grains are `across` × `down` pixels."""
        total = np.zeros((self.height, self.width), np.float32)
        weight = 1.0
        for _ in range(octaves):
            size = (max(2, int(self.width / across) + 2), max(2, int(self.height / down) + 2))
            grid = self.generator.standard_normal((size[1], size[0])).astype(np.float32)
            total += weight * np.asarray(Image.fromarray(grid).resize((self.width, self.height), Image.BICUBIC))
            weight /= 2
            across, down = max(1.2, across / 2), max(1.2, down / 2)
        return total / (2.2 * total.std())

    def sky(self, stops, banding=0.03, across=420, down=26):
        """A vertical gradient, `stops` = [(y, colour)], with streaks as of a broad brush."""
        rows = self.rows + self.height * banding * self.noise(across, down)
        places = [y for y, _ in stops]
        for channel in range(3):
            self.colours[..., channel] = np.interp(rows, places, [colour[channel] for _, colour in stops])

    def glow(self, x, y, radius, colour, strength, squash=1.0):
        """Light added around a point (screen blending)."""
        distance = np.hypot(self.columns - x, (self.rows - y) / squash) / radius
        light = (strength * np.exp(-2.5 * distance ** 2))[..., None] * np.array(colour, np.float32)
        self.colours = 1 - (1 - self.colours) * (1 - np.clip(light, 0, 1))

    def shade(self, field, colour):
        """Mixes `colour` in by a field of 0..1."""
        field = np.clip(field, 0, 1)[..., None]
        self.colours = self.colours * (1 - field) + np.array(colour, np.float32) * field

    def mist(self, y, thickness, colour, strength):
        """A drifting band of mist."""
        drift = 1 + 0.5 * self.noise(380, 40)
        self.shade(strength * np.exp(-((self.rows - y) / thickness) ** 2) * drift, colour)

    def put(self, draw, wobble=1.4, grain=0.07, rim=None, opacity=1.0, blur=0, ripple=0, ripple_from=0):
        """Paints what `draw(context)` draws: with hand-cut edges, grain, and a lit edge rim = (dx, dy, colour, strength)."""
        surface = cairo.ImageSurface(cairo.FORMAT_ARGB32, self.width, self.height)
        context = cairo.Context(surface)
        context.set_line_cap(cairo.LINE_CAP_ROUND)
        context.set_line_join(cairo.LINE_JOIN_ROUND)
        draw(context)
        data = np.frombuffer(surface.get_data(), np.uint8).reshape(self.height, self.width, 4)
        layer = data[..., [2, 1, 0, 3]].astype(np.float32) / 255
        if wobble or ripple:
            dx = wobble * self.noise(14, 14)
            dy = wobble * self.noise(14, 14)
            if ripple:
                reach = np.clip((self.rows - ripple_from) / self.height, 0, 1)
                dx = dx + ripple * (0.25 + 2.2 * reach) * self.noise(150, 7)
            layer = self.sample(layer, self.columns + dx, self.rows + dy)
        if blur:
            layer = np.dstack([blurred(layer[..., i], blur) for i in range(4)])
        alpha = layer[..., 3:4]
        texture = 1 + grain * (0.5 * self.fine + 0.9 * self.brush)[..., None]
        paint = layer[..., :3] * texture
        if rim:
            dx, dy, colour, strength = rim
            behind = np.roll(layer[..., 3], (-dy, -dx), (0, 1))
            edge = blurred(layer[..., 3] * (1 - behind), 0.8) * strength * np.clip(0.75 + 0.5 * self.brush, 0, 1)
            edge = (edge * (layer[..., 3] > 0.3))[..., None]
            paint = paint * (1 - edge) + np.array(colour, np.float32) * edge * alpha
        self.colours = self.colours * (1 - alpha * opacity) + np.clip(paint, 0, 1) * opacity

    def sample(self, layer, x, y):
        """The layer's values at fractional places, bilinear."""
        x = np.clip(x, 0, self.width - 1.001)
        y = np.clip(y, 0, self.height - 1.001)
        left, top = x.astype(np.int32), y.astype(np.int32)
        fx, fy = (x - left)[..., None], (y - top)[..., None]
        upper = layer[top, left] * (1 - fx) + layer[top, left + 1] * fx
        lower = layer[top + 1, left] * (1 - fx) + layer[top + 1, left + 1] * fx
        return upper * (1 - fy) + lower * fy

    def save(self, name):
        """Adds the paper's tooth and writes a baseline JPEG, as good as the size limit allows."""
        far = np.hypot((self.columns / self.width - 0.5) * 1.1, self.rows / self.height - 0.5)
        colours = self.colours * (1 + 0.028 * self.paper - 0.20 * np.clip(far - 0.35, 0, 1))[..., None]
        image = Image.fromarray(np.uint8(np.clip(colours, 0, 1) * 255))
        for quality in range(88, 40, -3):
            buffer = io.BytesIO()
            image.save(buffer, "JPEG", quality=quality, optimize=True, progressive=False)
            if buffer.tell() <= LARGEST_FILE:
                break
        path = ISSUE / name
        path.write_bytes(buffer.getvalue())
        print(f"{path.relative_to(ISSUE)} {self.width}×{self.height} q{quality} {buffer.tell() // 1000} kB")


# Shapes


def polygon(context, points, colour=None, alpha=1.0):
    context.move_to(*points[0])
    for point in points[1:]:
        context.line_to(*point)
    context.close_path()
    if colour is not None:
        context.set_source_rgba(*colour, alpha)
        context.fill()


def stroke(context, points, width, colour, alpha=1.0):
    context.set_line_width(width)
    context.set_source_rgba(*colour, alpha)
    context.move_to(*points[0])
    for point in points[1:]:
        context.line_to(*point)
    context.stroke()


def ellipse(context, x, y, rx, ry, colour, alpha=1.0, turn=0.0):
    context.save()
    context.translate(x, y)
    context.rotate(turn)
    context.scale(max(rx, 0.01), max(ry, 0.01))
    context.arc(0, 0, 1, 0, 2 * math.pi)
    context.restore()
    context.set_source_rgba(*colour, alpha)
    context.fill()


def rectangle(context, x, y, width, height, colour, alpha=1.0):
    context.set_source_rgba(*colour, alpha)
    context.rectangle(x, y, width, height)
    context.fill()


def gradient(context, y0, y1, top, bottom, alpha0=1.0, alpha1=1.0):
    """Sets a vertical gradient as the source."""
    pattern = cairo.LinearGradient(0, y0, 0, y1)
    pattern.add_color_stop_rgba(0, *top, alpha0)
    pattern.add_color_stop_rgba(1, *bottom, alpha1)
    context.set_source(pattern)


def limb(context, points, widths, colour):
    """A limb that tapers along its joints."""
    for (a, b), (wa, wb) in zip(zip(points, points[1:]), zip(widths, widths[1:])):
        angle = math.atan2(b[1] - a[1], b[0] - a[0]) + math.pi / 2
        c, s = math.cos(angle), math.sin(angle)
        polygon(context, [(a[0] + c * wa / 2, a[1] + s * wa / 2), (b[0] + c * wb / 2, b[1] + s * wb / 2),
                          (b[0] - c * wb / 2, b[1] - s * wb / 2), (a[0] - c * wa / 2, a[1] - s * wa / 2)], colour)
        ellipse(context, *b, wb / 2, wb / 2, colour)
    ellipse(context, *points[0], widths[0] / 2, widths[0] / 2, colour)


class Clothes:
    """What a figure wears."""

    def __init__(self, coat, trousers, hair="#2b211d", skin="#d9a27c", shoes="#2d2a2b", hat=None, skirt=False, plait=False, bun=False):
        self.coat, self.trousers, self.hair, self.skin, self.shoes = map(rgb, (coat, trousers, hair, skin, shoes))
        self.hat = rgb(hat) if hat else None
        self.skirt, self.plait, self.bun = skirt, plait, bun


STANDING = dict(hip=(0, .49), neck=(0, .82), head=(0, .92), left=[(-.05, .49), (-.055, .25), (-.06, .02)], right=[(.05, .49), (.055, .25), (.06, .02)],
                hand_left=[(-.09, .79), (-.135, .63), (-.12, .48)], hand_right=[(.09, .79), (.135, .63), (.12, .48)])


def pose(**changes):
    return {**STANDING, **changes}


def figure(context, x, y, height, clothes, how=STANDING, facing=1, child=False, line=None):
    """A person: feet at (x, y), `how` holds the joints as shares of the height, y upwards, facing right."""
    def at(point):
        return x + facing * point[0] * height, y - point[1] * height

    def joints(name):
        return [at(point) for point in how[name]]

    stout = 1.22 if child else 1.0
    back = mix(clothes.coat, (0.08, 0.06, 0.1), 0.28)
    limb(context, joints("hand_left"), [.075 * height * stout, .062 * height, .05 * height], back)
    ellipse(context, *joints("hand_left")[-1], .027 * height, .027 * height, mix(clothes.skin, (0, 0, 0), .15))
    for name, dark in (("left", .25), ("right", 0)):
        colour = mix(clothes.trousers, (0.05, 0.05, 0.08), dark)
        limb(context, joints(name), [.105 * height * stout, .085 * height * stout, .058 * height * stout], colour)
        foot = joints(name)[-1]
        ellipse(context, foot[0] + facing * .022 * height, foot[1] + .002 * height, .05 * height, .024 * height, clothes.shoes)
    hip, neck, head = at(how["hip"]), at(how["neck"]), at(how["head"])
    angle = math.atan2(neck[1] - hip[1], neck[0] - hip[0])
    c, s = math.cos(angle + math.pi / 2), math.sin(angle + math.pi / 2)
    shoulder, waist = .105 * height * stout, .088 * height * stout
    low = (hip[0] - math.cos(angle) * .05 * height, hip[1] - math.sin(angle) * .05 * height)
    flare = 1.5 if clothes.skirt else 1.08
    context.move_to(neck[0] - c * shoulder * .55, neck[1] - s * shoulder * .55)
    context.curve_to(neck[0] - c * shoulder * 1.15, neck[1] - s * shoulder * 1.15, hip[0] - c * waist, hip[1] - s * waist,
                     low[0] - c * waist * flare, low[1] - s * waist * flare)
    context.line_to(low[0] + c * waist * flare, low[1] + s * waist * flare)
    context.curve_to(hip[0] + c * waist, hip[1] + s * waist, neck[0] + c * shoulder * 1.15, neck[1] + s * shoulder * 1.15,
                     neck[0] + c * shoulder * .55, neck[1] + s * shoulder * .55)
    context.close_path()
    context.set_source_rgb(*clothes.coat)
    context.fill()
    size = (.098 if child else .066) * height
    limb(context, [neck, (neck[0] * .4 + head[0] * .6, neck[1] * .4 + head[1] * .6)], [.05 * height, .045 * height], mix(clothes.skin, (0, 0, 0), .12))
    ellipse(context, head[0], head[1], size * .88, size, clothes.skin)
    context.save()
    context.translate(*head)
    context.scale(facing, 1)
    context.move_to(size * .72, -size * .55)
    context.curve_to(size * .2, -size * .35, size * .05, -size * .1, -size * .12, size * .45)
    context.curve_to(-size * 1.05, size * .75, -size * 1.25, -size * .6, -size * .55, -size * 1.05)
    context.curve_to(-size * .1, -size * 1.3, size * .75, -size * 1.15, size * .8, -size * .5)
    context.close_path()
    context.set_source_rgb(*clothes.hair)
    context.fill()
    if clothes.plait:
        stroke(context, [(-size * .8, 0), (-size * 1.25, size * .7), (-size * 1.2, size * 1.5)], size * .38, clothes.hair)
    if clothes.bun:
        ellipse(context, -size * .95, -size * .35, size * .42, size * .42, clothes.hair)
    if clothes.hat:
        ellipse(context, 0, -size * .62, size * 1.75, size * .28, mix(clothes.hat, (0, 0, 0), .18))
        polygon(context, [(-size * 1.7, -size * .62), (0, -size * 1.75), (size * 1.7, -size * .62)], clothes.hat)
    context.restore()
    if line:
        line(context, at)
    limb(context, joints("hand_right"), [.078 * height * stout, .064 * height, .052 * height], mix(clothes.coat, (1, .95, .85), .10))
    ellipse(context, *joints("hand_right")[-1], .029 * height, .029 * height, clothes.skin)


class View:
    """A pinhole camera: x to the right, y upwards, z away, in metres; `level` is the height that mirrored points are turned about."""

    def __init__(self, centre, horizon, focal, eye, level=0.0):
        self.centre, self.horizon, self.focal, self.eye, self.level = centre, horizon, focal, eye, level
        self.mirrored = False

    def __call__(self, x, y, z):
        if self.mirrored:
            y = 2 * self.level - y
        return self.centre + self.focal * x / z, self.horizon - self.focal * (y - self.eye) / z

    def scale(self, z):
        return self.focal / z

    def face(self, context, corners, colour=None, alpha=1.0):
        polygon(context, [self(*corner) for corner in corners], colour, alpha)


def ridge(canvas, base, height, rough, seed):
    """The skyline of a range of hills, as points from the left edge to the right."""
    chance = random.Random(seed)
    waves = [(chance.uniform(.6, 1.6) * 2 ** k, chance.uniform(0, 6.3), 1 / 1.75 ** k) for k in range(6)]
    points = []
    for x in range(-10, canvas.width + 20, 6):
        t = x / canvas.width
        level = sum(a * math.sin(f * rough * t * 3.1 + p) for f, p, a in waves)
        points.append((x, base - height * (0.5 + 0.33 * level)))
    return points


def hills(canvas, base, height, rough, seed, top, bottom, bottom_y, **options):
    points = ridge(canvas, base, height, rough, seed)

    def draw(context):
        polygon(context, points + [(canvas.width + 20, bottom_y), (-20, bottom_y)])
        gradient(context, base - height, bottom_y, top, bottom)
        context.fill()
    canvas.put(draw, **options)


def ripples(canvas, top, bottom, colours, count, span, alpha=.5, middle=None):
    """Strokes of light and shade on water, broader as they come nearer; `middle` = (x, spread at the top, at the bottom) for a glitter path."""
    def draw(context):
        chance = canvas.random
        for _ in range(count):
            t = chance.random() ** 1.5
            y = top + (bottom - top) * t
            long = span * (.12 + t) * chance.uniform(.4, 1.5)
            if middle:
                x = middle[0] + chance.gauss(0, 1) * (middle[1] + (middle[2] - middle[1]) * t)
            else:
                x = chance.uniform(-50, canvas.width + 50)
            colour = colours[chance.randrange(len(colours))]
            ellipse(context, x, y, long, (.8 + 3.6 * t) * chance.uniform(.5, 1), colour, alpha * chance.uniform(.4, 1))
    canvas.put(draw, wobble=2.5, grain=.04)


def reeds(context, chance, x0, x1, ground, height, colours, count, plumes=True, lean=.12):
    """A stand of reeds (芦苇)."""
    for _ in range(count):
        x = chance.uniform(x0, x1)
        tall = height * chance.uniform(.45, 1)
        bend = tall * chance.gauss(lean, .10)
        colour = colours[chance.randrange(len(colours))]
        context.set_source_rgb(*colour)
        context.set_line_width(max(1.3, height * .008 * chance.uniform(.6, 1.3)))
        context.move_to(x, ground + 20)
        context.curve_to(x, ground - tall * .4, x + bend * .3, ground - tall * .8, x + bend, ground - tall)
        context.stroke()
        for _ in range(chance.randint(1, 3)):
            t = chance.uniform(.25, .8)
            lx, ly = x + bend * t * t, ground - tall * t
            way = chance.choice((-1, 1))
            long = tall * chance.uniform(.16, .32)
            context.move_to(lx, ly)
            context.curve_to(lx + way * long * .4, ly - long * .55, lx + way * long * .8, ly - long * .45, lx + way * long, ly + long * .05)
            context.curve_to(lx + way * long * .7, ly - long * .3, lx + way * long * .3, ly - long * .35, lx, ly + tall * .02)
            context.fill()
        if plumes and chance.random() < .45:
            px, py = x + bend, ground - tall
            for k in range(9):
                ellipse(context, px + (k * .9 + chance.gauss(0, 1.2)) * height * .006, py + (k - 5) * height * .012, height * .010 * (1.3 - abs(k - 4) * .16),
                        height * .018, mix(colour, (1, .93, .8), .22), .9, .35)


def lamp(context, x, y, size, body, light, tassel=True):
    """A round lantern with ribs, caps and a tassel (灯笼)."""
    pattern = cairo.RadialGradient(x, y + size * .1, size * .1, x, y, size * 1.05)
    pattern.add_color_stop_rgb(0, *light)
    pattern.add_color_stop_rgb(1, *body)
    context.save()
    context.translate(x, y)
    context.scale(1, .84)
    context.arc(0, 0, size, 0, 2 * math.pi)
    context.restore()
    context.set_source(pattern)
    context.fill()
    dark = mix(body, (.15, .02, .02), .45)
    for k in (-.62, -.22, .22, .62):
        context.save()
        context.translate(x, y)
        context.scale(abs(k) * size, .84 * size)
        context.new_sub_path()
        context.arc(0, 0, 1, -math.pi / 2 if k > 0 else math.pi / 2, math.pi / 2 if k > 0 else 3 * math.pi / 2)
        context.restore()
        context.set_source_rgba(*dark, .55)
        context.set_line_width(max(.8, size * .05))
        context.stroke()
    gold = (.93, .70, .30)
    rectangle(context, x - size * .38, y - size * .98, size * .76, size * .2, gold)
    rectangle(context, x - size * .34, y + size * .78, size * .68, size * .17, gold)
    if tassel:
        for k in (-.2, 0, .2):
            stroke(context, [(x + k * size * .6, y + size * .95), (x + k * size, y + size * 1.65)], max(.8, size * .09), mix(body, gold, .35))


# The pictures


def bridge():
    """Page 1: the new bridge over the lake, at sunrise."""
    canvas = Canvas(1500, 1000, 101)
    horizon = 560
    canvas.sky([(0, rgb("#3f6680")), (170, rgb("#7f9aa2")), (330, rgb("#d6b9a0")), (450, rgb("#f3c083")), (horizon, rgb("#f9d59b")),
                (horizon + 1, rgb("#e3b98c")), (700, rgb("#a9a092")), (860, rgb("#5f7f88")), (1000, rgb("#2d5263"))])
    sun = (520, 446)
    canvas.glow(*sun, 620, rgb("#ffb35e"), .55)
    canvas.glow(*sun, 210, rgb("#ffd98c"), .75)

    def clouds(context):
        chance = canvas.random
        for _ in range(26):
            x, y = chance.uniform(-100, 1600), chance.uniform(60, 360)
            for k in range(7):
                ellipse(context, x + k * 42 + chance.gauss(0, 14), y + chance.gauss(0, 5), chance.uniform(30, 90), chance.uniform(2.5, 8),
                        mix(rgb("#ffe0b0"), rgb("#c98f84"), chance.random()), .32)
    canvas.put(clouds, wobble=5, grain=.05, blur=2)
    canvas.put(lambda context: ellipse(context, *sun, 44, 44, rgb("#fff3cf")), wobble=1, grain=.01)
    hills(canvas, horizon, 112, .8, 7, rgb("#b79e98"), rgb("#e7c4a0"), horizon + 2, wobble=2, grain=.05)
    hills(canvas, horizon + 6, 84, 1.3, 12, rgb("#8f8f92"), rgb("#d6b79d"), horizon + 2, wobble=2, grain=.06)
    hills(canvas, horizon + 8, 52, 2.6, 29, rgb("#66757e"), rgb("#b5a596"), horizon + 2, wobble=2, grain=.08)
    canvas.mist(horizon - 16, 30, rgb("#fbe3bd"), .55)

    focal, centre, eye = 1150, 640, 15.0

    def project(x, y, z):
        return centre + focal * x / z, horizon - focal * (y - eye) / z

    def path(u):
        """The bridge's axis in metres: from the near right shore, bending gently over the lake to the far left."""
        return 170 - 215 * u - 95 * u * u, 150 + 1150 * u

    deck_high, thick, half = 30.0, 4.2, 11.0
    pylons = (.14, .40)

    def edge(u, side, high):
        x, z = path(u)
        return project(x, high, z + side * half * .6)

    steps = [k / 160 for k in range(-18, 161)]

    def body(context, mirror=1, light=True):
        stone, dark, far = rgb("#4d5a66"), rgb("#33414d"), rgb("#b3a79f")
        for k in range(30, -3, -1):
            u = k / 30 + .004
            near = min(1, max(0, u * 1.15))
            colour = mix(dark, far, near ** .8)
            for side in (1, -1):
                x, z = path(u)
                left, right = project(x - 2.2, deck_high * mirror, z + side * 7), project(x + 2.2, 0, z + side * 7)
                polygon(context, [left, (right[0], left[1]), right, (left[0], right[1])], colour)
        polygon(context, [edge(u, -1, deck_high * mirror) for u in steps] + [edge(u, -1, (deck_high - thick) * mirror) for u in reversed(steps)])
        pattern = cairo.LinearGradient(100, 0, 1500, 0)
        for stop, t in ((0, 1), (.45, .7), (.75, .25), (1, 0)):
            pattern.add_color_stop_rgb(stop, *mix(stone, far, t))
        context.set_source(pattern)
        context.fill()
        for u in pylons:
            x, z = path(u)
            colour = mix(dark, far, min(1, u * 1.25))
            top = 118.0
            scale = focal / z
            for side in (-1, 1):
                foot = project(x + side * 12, 0, z)
                knee = project(x + side * 14, deck_high * mirror, z)
                head = project(x + side * 2.2, (top - 22) * mirror, z)
                limb(context, [foot, knee, head], [6.4 * scale, 5.6 * scale, 4 * scale], colour)
            limb(context, [project(x, (top - 26) * mirror, z), project(x, top * mirror, z)], [7 * scale, 4.4 * scale], colour)
            beam = [project(x - 14, (deck_high - 6) * mirror, z), project(x + 14, (deck_high - 6) * mirror, z)]
            stroke(context, beam, 5 * scale, colour)
            for way in (-1, 1):
                for k in range(1, 12):
                    v = u + way * k * .0098
                    hang = project(x, (top - 3 - (11 - k) * 2.6) * mirror, z)
                    for side in (-1, 1):
                        stroke(context, [hang, edge(v, side, deck_high * mirror)], max(.9, .42 * scale), mix(colour, rgb("#ffe6c0"), .25), .85)
        if light:
            for k in range(-4, 60):
                u = k / 60
                x, z = path(u)
                base, tip = project(x, deck_high, z), project(x, deck_high + 9, z)
                stroke(context, [base, tip], max(.7, .35 * focal / z), mix(stone, far, min(1, u * 1.2)), .8)

    canvas.put(lambda context: body(context, -1, False), wobble=1.5, opacity=.42, blur=2, ripple=9, ripple_from=horizon)
    ripples(canvas, horizon + 6, 990, [rgb("#fff0c9"), rgb("#ffd592")], 420, 60, .6, (sun[0], 26, 150))
    ripples(canvas, horizon + 10, 1000, [rgb("#486d7b"), rgb("#8d9d9c"), rgb("#e9c79d")], 520, 120, .34)
    canvas.put(body, wobble=.7, grain=.10, rim=(-3, -2, rgb("#ffd9a0"), .75))
    canvas.mist(horizon + 10, 26, rgb("#fbe6c6"), .55)
    canvas.mist(horizon + 62, 18, rgb("#f3ddc0"), .22)

    def boat(context):
        dark = rgb("#24343f")
        context.move_to(500, 772)
        context.curve_to(560, 800, 700, 802, 784, 758)
        context.curve_to(762, 806, 720, 818, 640, 818)
        context.curve_to(560, 818, 520, 802, 500, 772)
        context.set_source_rgb(*dark)
        context.fill()
        context.move_to(566, 790)
        context.curve_to(572, 744, 648, 740, 664, 790)
        context.set_source_rgb(*rgb("#3d4a4c"))
        context.fill()
        clothes = Clothes("#2e4350", "#26323c", skin="#8a6a58", hat="#7a6a4a")
        figure(context, 726, 792, 128, clothes, pose(neck=(-.04, .81), head=(-.05, .91), hand_right=[(.05, .78), (.16, .66), (.24, .72)],
                                                     hand_left=[(-.08, .78), (.06, .60), (.20, .58)]))
        stroke(context, [(772, 662), (742, 740), (700, 858)], 3.5, dark)

    def boat_reflection(context):
        ellipse(context, 640, 838, 128, 17, rgb("#22323c"), .55)
        ellipse(context, 724, 884, 20, 46, rgb("#22323c"), .35)
    canvas.put(boat_reflection, wobble=3, blur=2, ripple=8, ripple_from=800)
    canvas.put(boat, wobble=1, rim=(-3, -2, rgb("#ffcf8f"), .7))
    chance = random.Random(5)
    canvas.put(lambda context: reeds(context, chance, -40, 270, 1010, 330, [rgb("#2d3f3f"), rgb("#43463a"), rgb("#5b5038")], 80), wobble=1.2,
               rim=(2, -2, rgb("#f1bd78"), .6))
    canvas.put(lambda context: reeds(context, chance, 1270, 1540, 1010, 240, [rgb("#21363f"), rgb("#33423f"), rgb("#4b4a3a")], 70, lean=-.1), wobble=1.2,
               rim=(-2, -2, rgb("#e0ad70"), .5))

    def birds(context):
        for x, y, size in ((640, 250, 20), (700, 226, 16), (752, 262, 13), (806, 236, 11), (860, 262, 9)):
            context.move_to(x - size, y - size * .25)
            context.curve_to(x - size * .5, y - size * .6, x - size * .2, y - size * .2, x, y)
            context.curve_to(x + size * .2, y - size * .3, x + size * .5, y - size * .7, x + size, y - size * .4)
            context.curve_to(x + size * .5, y - size * .45, x + size * .2, y, x, y + size * .18)
            context.curve_to(x - size * .2, y, x - size * .5, y - size * .35, x - size, y - size * .25)
            context.set_source_rgb(*rgb("#4c5a66"))
            context.fill()
    canvas.put(birds, wobble=.5)
    canvas.save("01/1-qiao.jpg")


def wharf():
    """Page 1: boats at the shipyard's wharf, at daybreak."""
    canvas = Canvas(1500, 1000, 202)
    horizon = 440
    canvas.sky([(0, rgb("#28405e")), (130, rgb("#5b6f8c")), (260, rgb("#b98f97")), (360, rgb("#eaa982")), (horizon, rgb("#f7cf96")),
                (horizon + 1, rgb("#e2ab8a")), (580, rgb("#b78f8c")), (760, rgb("#5f6f85")), (1000, rgb("#22384f"))])
    canvas.glow(1010, 425, 560, rgb("#ff9d5c"), .6)
    canvas.glow(1010, 425, 190, rgb("#ffd9a0"), .7)

    def clouds(context):
        for _ in range(34):
            x, y = canvas.random.uniform(-100, 1600), canvas.random.uniform(40, 340)
            for k in range(8):
                ellipse(context, x + k * 50 + canvas.random.gauss(0, 14), y + canvas.random.gauss(0, 6), canvas.random.uniform(30, 100), canvas.random.uniform(2.5, 10),
                        mix(rgb("#ffc89a"), rgb("#7d6f88"), 1 - y / 340), .3)
    canvas.put(clouds, wobble=5, grain=.05, blur=2)
    hills(canvas, horizon + 2, 105, .9, 21, rgb("#8b7386"), rgb("#dba58c"), horizon + 2, wobble=2, grain=.06)
    hills(canvas, horizon + 6, 50, 1.7, 33, rgb("#5c5b72"), rgb("#a5838a"), horizon + 2, wobble=2, grain=.08)

    def town(context):
        chance = random.Random(9)
        x = 90.0
        while x < 640:
            wide, high = chance.uniform(34, 70), chance.uniform(16, 40)
            top = horizon + 4 - high
            colour = mix(rgb("#3f4358"), rgb("#6a6074"), chance.random())
            rectangle(context, x, top, wide, high + 4, colour)
            polygon(context, [(x - 5, top + 2), (x + wide * .5, top - high * .42), (x + wide + 5, top + 2)], mix(colour, (0, 0, 0), .25))
            for k in range(int(wide // 15)):
                if chance.random() < .55:
                    rectangle(context, x + 6 + k * 15, top + high * .35, 5, 6, rgb("#ffd083"))
            x += wide * chance.uniform(.8, 1.15)
        rectangle(context, 668, horizon - 74, 13, 78, rgb("#47475b"))
        polygon(context, [(662, horizon - 74), (674.5, horizon - 96), (687, horizon - 74)], rgb("#35374b"))
        rectangle(context, 670, horizon - 70, 9, 9, rgb("#ffdf9c"))
    canvas.put(town, wobble=1, rim=(3, -2, rgb("#ffc08a"), .5))
    canvas.mist(horizon, 18, rgb("#f9cfa6"), .5)

    def yard(context):
        dark = rgb("#2f3a4d")
        polygon(context, [(1130, horizon + 30), (1130, 262), (1300, 196), (1520, 262), (1520, horizon + 40)], dark)
        polygon(context, [(1112, 270), (1300, 186), (1540, 262), (1540, 244), (1300, 166), (1112, 256)], rgb("#222b3c"))
        polygon(context, [(1172, horizon + 30), (1172, 300), (1428, 300), (1428, horizon + 30)], rgb("#f0b36a"))
        polygon(context, [(1172, 300), (1428, 300), (1428, 322), (1172, 322)], rgb("#8a5d4a"))
        for x in range(1172, 1430, 64):
            rectangle(context, x - 4, 300, 8, 170, rgb("#4b3f47"))
        context.move_to(1188, 392)
        context.curve_to(1230, 420, 1380, 420, 1424, 372)
        context.curve_to(1420, 440, 1390, 458, 1320, 460)
        context.curve_to(1240, 460, 1204, 444, 1188, 392)
        context.set_source_rgb(*rgb("#e9e2d2"))
        context.fill()
        stroke(context, [(1196, 414), (1300, 432), (1418, 402)], 5, rgb("#3f7f86"))
        rectangle(context, 1250, 362, 110, 44, rgb("#dcd5c4"))
        for x in range(1258, 1350, 22):
            rectangle(context, x, 370, 15, 18, rgb("#5d7c87"))
        stroke(context, [(1090, horizon + 30), (1090, 214), (1180, 190)], 7, dark)
        stroke(context, [(1090, 250), (1140, 202)], 4, dark)
        stroke(context, [(1172, 192), (1172, 268)], 2, dark)
        polygon(context, [(1060, horizon + 22), (1540, horizon + 18), (1540, horizon + 66), (1010, horizon + 50)], rgb("#2a3243"))
    canvas.put(yard, wobble=1.2, rim=(3, -2, rgb("#ffbd85"), .55))

    def hull(context, x, y, size, body, stripe, mast=True, cabin=True, awning=False):
        """A lake boat seen from the side: waterline middle at (x, y), `size` its half length."""
        context.move_to(x - size, y - size * .20)
        context.curve_to(x - size * .5, y - size * .07, x + size * .45, y - size * .07, x + size * 1.02, y - size * .34)
        context.curve_to(x + size * .95, y - size * .05, x + size * .85, y + size * .03, x + size * .7, y + size * .035)
        context.line_to(x - size * .82, y + size * .035)
        context.curve_to(x - size * .93, y, x - size * .97, y - size * .08, x - size, y - size * .20)
        context.set_source_rgb(*body)
        context.fill()
        context.move_to(x - size, y - size * .20)
        context.curve_to(x - size * .5, y - size * .07, x + size * .45, y - size * .07, x + size * 1.02, y - size * .34)
        context.set_line_width(size * .035)
        context.set_source_rgb(*stripe)
        context.stroke()
        wall = mix(body, (.95, .85, .7), .42)
        if cabin:
            rectangle(context, x - size * .62, y - size * .46, size * .62, size * .34, wall)
            polygon(context, [(x - size * .70, y - size * .45), (x - size * .66, y - size * .52), (x + size * .05, y - size * .52), (x + size * .10, y - size * .45)], mix(body, (0, 0, 0), .3))
            for k in range(3):
                rectangle(context, x - size * (.55 - k * .19), y - size * .39, size * .12, size * .13, rgb("#ffcf86") if k != 1 else rgb("#38506a"))
        if awning:
            context.move_to(x - size * .55, y - size * .09)
            context.curve_to(x - size * .52, y - size * .48, x + size * .22, y - size * .48, x + size * .26, y - size * .09)
            context.set_source_rgb(*mix(body, rgb("#6a5a48"), .6))
            context.fill()
            for k in (-.36, -.15, .06):
                stroke(context, [(x + size * k, y - size * .40 + abs(k + .15) * size * .12), (x + size * (k * 1.02), y - size * .1)], size * .012, mix(body, (0, 0, 0), .2))
        if mast:
            top = (x + size * .22, y - size * 1.25)
            stroke(context, [(x + size * .22, y - size * .1), top], size * .035, mix(body, (.25, .15, .1), .6))
            for end in ((x + size * .98, y - size * .32), (x - size * .92, y - size * .2), (x - size * .1, y - size * .5)):
                stroke(context, [top, end], max(1, size * .009), rgb("#2a2c36"))
            for k in range(6):
                t = .25 + k * .11
                polygon(context, [(top[0] + (size * .76) * t, top[1] + size * .93 * t), (top[0] + size * .76 * t + size * .055, top[1] + size * .93 * t + size * .02),
                                  (top[0] + size * .76 * t + size * .02, top[1] + size * .93 * t + size * .09)], rgb("#c9503f") if k % 2 else rgb("#e8b45c"))

    boats = [(430, 540, 96, rgb("#3b4f63"), rgb("#c78a62"), True, True, False), (700, 526, 66, rgb("#4d5468"), rgb("#d9a077"), True, False, True),
             (228, 622, 168, rgb("#29465a"), rgb("#d8a56a"), True, True, False), (930, 570, 104, rgb("#4a3f4d"), rgb("#e0b07c"), False, False, True),
             (1130, 690, 214, rgb("#223a4f"), rgb("#d99a5f"), True, True, False)]

    def fleet(context):
        for each in boats:
            hull(context, *each)

    def reflections(context):
        for x, y, *rest in boats:
            context.save()
            context.translate(0, 2 * y + rest[0] * .07)
            context.scale(1, -1)
            hull(context, x, y, *rest)
            context.restore()
    canvas.put(reflections, wobble=2, opacity=.5, blur=2, ripple=11, ripple_from=horizon)
    ripples(canvas, horizon + 8, 1000, [rgb("#ffd9a6"), rgb("#ffb882")], 420, 60, .55, (1000, 30, 170))
    ripples(canvas, horizon + 12, 1000, [rgb("#37506a"), rgb("#8a7f90"), rgb("#e2ab8c"), rgb("#2c4560")], 560, 125, .34)
    canvas.put(fleet, wobble=1.1, rim=(3, -3, rgb("#ffca94"), .75))

    view = View(640, horizon, 900, 3.4)

    def pier(context):
        chance = random.Random(4)
        for z in [7 + k * 3.3 for k in range(12)][::-1]:
            for x in (-2.3, .5):
                top, foot = view(x, 1.35, z), view(x, -.9, z)
                stroke(context, [top, foot], max(2, .26 * view.scale(z)), rgb("#2b2f3c"))
        view.face(context, [(-2.35, .98, 44), (.6, .98, 44), (.6, .98, 4.9), (-2.35, .98, 4.9)], rgb("#2c2c38"))
        z = 44.0
        while z > 5.1:
            step = .55
            tone = chance.uniform(-.1, .12)
            colour = mix(rgb("#6b5a5c"), rgb("#c79a80"), min(1, z / 46) * .75 + tone)
            view.face(context, [(-2.4, 1, z), (.6, 1, z), (.6, 1, z - step * .9), (-2.4, 1, z - step * .9)], colour)
            z -= step
        view.face(context, [(.6, 1, 44), (.6, 1, 4.87), (.6, .72, 4.87), (.6, .72, 44)], rgb("#2c2e3b"))
        for z in [6 + k * 4.2 for k in range(9)][::-1]:
            top, foot = view(-2.3, 1.9, z), view(-2.3, 1, z)
            stroke(context, [top, foot], .17 * view.scale(z), rgb("#2b2f3c"))
            if z < 38:
                after = view(-2.3, 1.85, z + 4.2)
                context.set_source_rgb(*rgb("#30323f"))
                context.set_line_width(max(1, .05 * view.scale(z)))
                context.move_to(*view(-2.3, 1.85, z))
                middle = view(-2.3, 1.35, z + 2)
                context.curve_to(*middle, *middle, *after)
                context.stroke()

    def pier_shadow(context):
        view.face(context, [(-2.4, -1.0, 44), (.9, -1.0, 44), (1.0, -1.0, 4.4), (-2.4, -1.0, 4.4)], rgb("#1c2a3c"))
    canvas.put(pier_shadow, wobble=4, opacity=.55, blur=3, ripple=8, ripple_from=horizon)
    canvas.put(pier, wobble=1.2, grain=.16, rim=(3, -2, rgb("#ffc797"), .5))

    def people(context):
        x, y = view(-.5, 1, 13.5)
        tall = 1.66 * view.scale(13.5)
        walk = pose(left=[(-.03, .49), (-.10, .27), (-.17, .06)], right=[(.03, .49), (.10, .27), (.12, .02)], neck=(.02, .82), head=(.035, .92),
                    hand_right=[(.08, .78), (.14, .64), (.22, .58)])
        polygon(context, [(x - 6, y), (x + 8, y), (x - 60, y + 88), (x - 96, y + 88)], rgb("#2a2533"), .4)
        figure(context, x, y, tall, Clothes("#35455c", "#272c39", skin="#b98467", hat="#9c8353"), walk)
        lamp_x, lamp_y = x + .24 * tall, y - .50 * tall
        stroke(context, [(lamp_x - 2, y - .58 * tall), (lamp_x, lamp_y - 8)], 2, rgb("#2b2f3c"))
        ellipse(context, lamp_x, lamp_y, 8, 10, rgb("#fff0b8"))
        x2, y2 = view(-1.6, 1, 25)
        figure(context, x2, y2, 1.68 * view.scale(25), Clothes("#8a4a43", "#2b2d3b"), pose(hand_left=[(-.09, .79), (-.16, .66), (-.19, .54)]), facing=-1)
        bx, by = x2 - 22, y2 + 2
        rectangle(context, bx - 12, by - 14, 24, 14, rgb("#8f7350"))
    canvas.put(people, wobble=.7, rim=(2, -2, rgb("#ffcb98"), .7))
    fx, fy = view(-.5, 1, 13.5)
    canvas.glow(fx + 27, fy - 55, 75, rgb("#ffd27a"), .75)

    def near(context):
        for x, z, high in ((-2.9, 5.4, 2.3), (1.25, 5.0, 2.1)):
            top, foot = view(x, high, z), view(x, -1.4, z)
            limb(context, [foot, top], [.34 * view.scale(z), .30 * view.scale(z)], rgb("#232734"))
            for k in range(4):
                rope = view(x, high - .35 - k * .11, z)
                stroke(context, [(rope[0] - .19 * view.scale(z), rope[1]), (rope[0] + .19 * view.scale(z), rope[1] + 6)], 8, rgb("#a88d66"))
    canvas.put(near, wobble=1.5, grain=.14, rim=(4, -3, rgb("#ffbf8a"), .7))
    canvas.save("01/4-chuan.jpg")


def playground():
    """Page 2: the long rope in the school yard."""
    canvas = Canvas(1500, 1000, 303)
    horizon = 560
    canvas.sky([(0, rgb("#7fb2c9")), (250, rgb("#b5d3d6")), (horizon, rgb("#f2e6cd")), (1000, rgb("#f2e6cd"))])

    def clouds(context):
        for x, y, size in ((180, 120, 1), (760, 80, 1.3), (1250, 150, .9), (500, 210, .6)):
            for k in range(13):
                ellipse(context, x + canvas.random.gauss(0, 90) * size, y + canvas.random.gauss(0, 14) * size, canvas.random.uniform(40, 100) * size,
                        canvas.random.uniform(12, 30) * size, rgb("#fbf6ea"), .5)
    canvas.put(clouds, wobble=6, blur=4)
    canvas.glow(1320, 40, 700, rgb("#fff0c0"), .5)
    hills(canvas, 470, 90, 1.2, 15, rgb("#9dbab5"), rgb("#d5ddcc"), horizon, wobble=2)

    def school(context):
        left, right, top, ground = 150, 1010, 196, horizon + 34
        wall, pale, shade = rgb("#e8d6b4"), rgb("#f5ead2"), rgb("#b69a7d")
        rectangle(context, left, top, right - left, ground - top, wall)
        rectangle(context, left - 14, top - 18, right - left + 28, 22, rgb("#9c5b49"))
        rectangle(context, left - 14, top + 2, right - left + 28, 6, rgb("#7f473b"))
        floor = (ground - top) / 3
        for k in range(3):
            y = top + k * floor
            rectangle(context, left, y + 12, right - left, floor * .60, shade)
            for n in range(8):
                x = left + 16 + n * 105
                rectangle(context, x + 6, y + 26, 30, floor * .60 - 16, rgb("#6f5548"))
                rectangle(context, x + 46, y + 30, 46, floor * .34, rgb("#9fc0c4"))
                polygon(context, [(x + 46, y + 30), (x + 72, y + 30), (x + 52, y + 30 + floor * .34), (x + 46, y + 30 + floor * .34)], rgb("#c8dcd8"))
                stroke(context, [(x + 69, y + 30), (x + 69, y + 30 + floor * .34)], 3, pale)
            if k < 2:
                rectangle(context, left - 6, y + floor * .66, right - left + 12, floor * .30, pale)
                for n in range(43):
                    rectangle(context, left + n * 20 + 4, y + floor * .71, 7, floor * .18, mix(pale, shade, .45))
            rectangle(context, left - 8, y + floor * .95, right - left + 16, 9, mix(pale, (1, 1, 1), .5))
            for n in range(9):
                rectangle(context, left + n * 105 + 1, y + 8, 11, floor - 4, mix(pale, wall, .4))
        tower = right
        rectangle(context, tower, top - 70, 120, ground - top + 70, rgb("#dcc09a"))
        rectangle(context, tower - 8, top - 84, 136, 16, rgb("#9c5b49"))
        ellipse(context, tower + 60, top - 26, 27, 27, rgb("#f8f1e0"))
        stroke(context, [(tower + 60, top - 26), (tower + 60, top - 44)], 4, rgb("#4a3b36"))
        stroke(context, [(tower + 60, top - 26), (tower + 46, top - 20)], 4, rgb("#4a3b36"))
        for k in range(4):
            rectangle(context, tower + 38, top + 34 + k * 88, 44, 52, rgb("#9fc0c4"))
            rectangle(context, tower + 58, top + 34 + k * 88, 4, 52, pale)
    canvas.put(school, wobble=1.1, grain=.06, rim=(3, -2, rgb("#fff5dc"), .6))

    def yard(context):
        gradient(context, horizon + 20, 1000, rgb("#c98a68"), rgb("#a9573f"))
        context.rectangle(-5, horizon + 26, 1510, 450)
        context.fill()
        polygon(context, [(-5, horizon + 26), (1510, horizon + 26), (1510, horizon + 62), (-5, horizon + 70)], rgb("#8fa77c"))
    canvas.put(yard, wobble=2, grain=.10)
    view = View(750, 500, 900, 2.6)

    def lines(context):
        chalk = rgb("#f7ead6")
        for x in (-9, -5.5, 5.5, 9):
            view.face(context, [(x, 0, 26), (x + .14, 0, 26), (x + .14, 0, 5), (x, 0, 5)], chalk, .75)
        for z in (20, 10.2):
            view.face(context, [(-14, 0, z), (14, 0, z), (14, 0, z - .16), (-14, 0, z - .16)], chalk, .75)
        for column, row in ((0, 0), (0, 1), (-.5, 2), (.5, 2), (0, 3), (-.5, 4), (.5, 4)):
            x, z = 1.0 + column * .6, 4.75 + row * .42
            corners = [view(*p) for p in ((x - .29, 0, z), (x + .29, 0, z), (x + .29, 0, z + .41), (x - .29, 0, z + .41))]
            stroke(context, corners + corners[:1], 4, chalk, .85)
    canvas.put(lines, wobble=1.6, grain=.2)

    def tree(x, ground, size, seed):
        chance = random.Random(seed)
        tips = []

        def branch(context, a, angle, long, wide):
            b = (a[0] + math.cos(angle) * long, a[1] - math.sin(angle) * long)
            limb(context, [a, b], [wide, wide * .7], rgb("#5a463c"))
            if long < size * .10:
                tips.append(b)
                return
            for turn in (-.42, .12, .5):
                if chance.random() < .86:
                    branch(context, b, angle + turn + chance.gauss(0, .13), long * chance.uniform(.62, .80), wide * .62)
            tips.append(b)

        canvas.put(lambda context: branch(context, (x, ground), math.pi / 2 + .04, size * .30, size * .055), wobble=1, rim=(2, -2, rgb("#d9b48c"), .6))

        def blossom(context):
            for bx, by in tips:
                for _ in range(2):
                    px, py, angle = bx + chance.gauss(0, size * .02), by + chance.gauss(0, size * .02), chance.gauss(-math.pi / 2, .5)
                    for turn, colour in ((-.5, "#e9c3c4"), (.5, "#f3d8d4"), (0, "#fff6ef")):
                        a = angle + turn
                        ellipse(context, px + math.cos(a) * size * .020, py + math.sin(a) * size * .020, size * .027, size * .013, rgb(colour), 1, a)
        canvas.put(blossom, wobble=.8, grain=.05)

    tree(1270, horizon + 60, 500, 8)
    tree(66, horizon + 66, 430, 31)

    def shadow(context, x, y, tall):
        polygon(context, [(x - .1 * tall, y), (x + .1 * tall, y), (x - .28 * tall, y + .22 * tall), (x - .52 * tall, y + .22 * tall)], rgb("#5e2f2c"), .38)

    def tables(context):
        for x in (7.0, 10.6, -12.2):
            view.face(context, [(x, .85, 23), (x + 2.6, .85, 23), (x + 2.6, .85, 21.6), (x, .85, 21.6)], rgb("#4f8a86"))
            view.face(context, [(x, .85, 21.6), (x + 2.6, .85, 21.6), (x + 2.6, .7, 21.6), (x, .7, 21.6)], rgb("#c9bfae"))
            for leg in (x + .3, x + 2.1):
                view.face(context, [(leg, .7, 21.8), (leg + .25, .7, 21.8), (leg + .25, 0, 21.8), (leg, 0, 21.8)], rgb("#a89d8c"))
            a, b = view(x + 1.3, 1.05, 22.9), view(x + 1.3, 1.05, 21.7)
            polygon(context, [a, b, view(x + 1.3, .85, 21.7), view(x + 1.3, .85, 22.9)], rgb("#f3ead8"))
    canvas.put(tables, wobble=.8, rim=(2, -2, rgb("#fff0d0"), .5))

    tones = ["#d2584a", "#3f7d97", "#e2a33d", "#5d8f5c", "#b5607f", "#46607f", "#e8d9b8", "#c97b4a", "#7a6aa0"]
    playing = pose(hand_right=[(.08, .78), (.17, .70), (.25, .74)], neck=(.03, .81), head=(.045, .91))
    cheering = pose(hand_right=[(.09, .78), (.16, .90), (.15, 1.05)], hand_left=[(-.09, .78), (-.17, .89), (-.16, 1.03)])
    running = pose(left=[(-.03, .48), (-.16, .33), (-.33, .30)], right=[(.03, .48), (.17, .34), (.14, .06)], neck=(.10, .79), head=(.15, .88),
                   hand_right=[(.13, .75), (.04, .62), (.14, .54)], hand_left=[(.05, .76), (.21, .66), (.28, .76)])

    def far(context):
        chance = random.Random(77)
        crowd = [(7.6, 24.4, playing, 1), (10.2, 20.8, playing, -1), (11.0, 24.2, playing, 1), (-11, 20.8, cheering, 1), (-9.4, 23, running, 1), (-7.2, 22, running, 1),
                 (-4.4, 23.5, STANDING, 1), (-3.6, 23.3, cheering, -1), (1.4, 24, running, -1), (3.0, 22.6, running, -1), (13.6, 21, STANDING, -1), (5.0, 24.6, STANDING, 1)]
        for n, (x, z, how, way) in enumerate(crowd):
            px, py = view(x, 0, z)
            tall = chance.uniform(1.25, 1.45) * view.scale(z)
            shadow(context, px, py, tall)
            figure(context, px, py, tall, Clothes(tones[(n * 4) % 9], tones[5] if n % 2 else "#4a4350", skirt=n % 3 == 0, plait=n % 3 == 0), how, way, True)
    canvas.put(far, wobble=.6, rim=(2, -2, rgb("#fff2d8"), .5))

    def rope_end(side):
        x, y = view(side * 3.2, 0, 7.2)
        tall = 1.5 * view.scale(7.2)
        return x, y, tall, (x - side * .30 * tall, y - .66 * tall)

    turning = pose(hand_right=[(.09, .77), (.19, .66), (.30, .66)], hand_left=[(-.08, .78), (-.15, .64), (-.10, .50)], neck=(-.025, .82), head=(-.02, .92),
                   left=[(-.05, .49), (-.10, .26), (-.14, .02)], right=[(.04, .49), (.08, .27), (.09, .02)])
    tucked = pose(left=[(-.04, .49), (.08, .37), (-.05, .20)], right=[(.05, .49), (.16, .39), (.05, .19)],
                  hand_right=[(.09, .78), (.21, .76), (.28, .88)], hand_left=[(-.09, .78), (-.21, .77), (-.27, .89)])
    springing = pose(left=[(-.04, .49), (-.09, .29), (-.19, .12)], right=[(.04, .49), (.09, .30), (-.02, .12)],
                     hand_right=[(.09, .78), (.18, .66), (.27, .72)], hand_left=[(-.09, .78), (-.19, .68), (-.28, .74)])

    def rope(context):
        _, _, _, a = rope_end(-1)
        _, _, _, b = rope_end(1)
        context.set_source_rgb(*rgb("#f6e3b0"))
        context.set_line_width(6)
        context.move_to(*a)
        context.curve_to(a[0] + 150, a[1] + 182, b[0] - 150, b[1] + 182, *b)
        context.stroke()

    def jumpers(context):
        for side, clothes in ((-1, Clothes("#e2a33d", "#46607f")), (1, Clothes("#3f7d97", "#4a4350", plait=True))):
            x, y, tall, _ = rope_end(side)
            shadow(context, x, y, tall)
            figure(context, x, y, tall, clothes, turning, -side, True)
        team = [(-1.4, .30, tucked, Clothes("#d2584a", "#3d4a63"), 1), (.05, .42, springing, Clothes("#5d8f5c", "#5d8f5c", skirt=True, plait=True), 1),
                (1.42, .26, tucked, Clothes("#f0dfba", "#7a4f58"), -1)]
        for x, up, how, clothes, way in team:
            px, py = view(x, 0, 7.2)
            ellipse(context, px - 30, py + 8, 66, 12, rgb("#5e2f2c"), .40)
            figure(context, px, view(x, up - .10, 7.2)[1], 1.4 * view.scale(7.2), clothes, how, way, True)
        rope(context)
    canvas.put(jumpers, wobble=.9, rim=(3, -3, rgb("#fff2d8"), .6))

    def near(context):
        crowd = [(4.25, 6.9, cheering, Clothes("#b5607f", "#46607f", plait=True), -1), (4.75, 6.5, STANDING, Clothes("#46607f", "#4a4350"), -1),
                 (-4.3, 6.8, cheering, Clothes("#7a6aa0", "#3f5a54"), 1), (-4.85, 6.4, playing, Clothes("#c97b4a", "#c97b4a", skirt=True, plait=True), 1)]
        for x, z, how, clothes, way in crowd:
            px, py = view(x, 0, z)
            shadow(context, px, py, 1.4 * view.scale(z))
            figure(context, px, py, 1.4 * view.scale(z), clothes, how, way, True)
    canvas.put(near, wobble=.9, rim=(3, -3, rgb("#fff2d8"), .6))

    def petals(context):
        for _ in range(60):
            x, z = canvas.random.choice((-1, 1)) * canvas.random.uniform(4, 14), canvas.random.uniform(9, 22)
            px, py = view(x, 0, z)
            ellipse(context, px, py, .10 * view.scale(z), .035 * view.scale(z), rgb("#fbe9e2"), .85, canvas.random.uniform(-.5, .5))
    canvas.put(petals, wobble=.5)
    canvas.save("02/3-kejian.jpg")


def lanterns():
    """Page 2: the last night of the lantern market, on the canal of the old town."""
    canvas = Canvas(1500, 750, 404)
    horizon = 330
    canvas.sky([(0, rgb("#0e1730")), (150, rgb("#1c2748")), (300, rgb("#46395c")), (horizon + 20, rgb("#8b4f55")), (horizon + 60, rgb("#2b2438")), (750, rgb("#0d1526"))])
    canvas.put(lambda context: [ellipse(context, canvas.random.uniform(0, 1500), canvas.random.uniform(0, 220), r, r, rgb("#e8e2cf"), canvas.random.uniform(.3, .9))
                                for r in [canvas.random.uniform(.8, 2.2) for _ in range(90)]], wobble=0)
    hills(canvas, horizon + 10, 90, 1.1, 3, rgb("#232846"), rgb("#3f3453"), horizon + 30, wobble=2)
    canvas.glow(750, horizon + 10, 560, rgb("#ff8a45"), .42)
    view = View(750, horizon, 760, 2.9, level=-1.2)
    red, flame = rgb("#c4271f"), rgb("#ffd27c")

    def houses(context):
        for side in (-1, 1):
            chance = random.Random(40 + side)
            plots, z = [], 8.4
            while z < 64:
                deep = chance.uniform(4.6, 7.5)
                plots.append((z, z + deep, chance.uniform(4.6, 6.8), chance.random()))
                z += deep
            for z0, z1, high, tone in reversed(plots):
                far = min(1, z0 / 62)
                x = side * 9.2
                wall = mix(mix(rgb("#4a2f2c"), rgb("#5e4038"), tone), rgb("#6b4250"), far * .6)
                white = mix(rgb("#8d6f62"), rgb("#7a4d55"), far)
                roof = mix(rgb("#191b2b"), rgb("#40324a"), far * .8)
                view.face(context, [(x, 0, z0), (x, 0, z1), (x, high, z1), (x, high, z0)], wall)
                view.face(context, [(x, 0, z0), (x + side * 7, 0, z0), (x + side * 7, high + 1.1, z0), (x + side * 3.4, high + 2.2, z0), (x, high + .2, z0)], mix(white, (.1, .08, .14), .35))
                bays = 4
                for k in range(bays):
                    a, b = z0 + (z1 - z0) * (k + .12) / bays, z0 + (z1 - z0) * (k + .88) / bays
                    for low, top, bright in ((.25, 2.15, .9), (high * .56, high * .84, .65)):
                        glow = chance.random() < bright
                        light = mix(rgb("#ffb659"), rgb("#ffdf9a"), chance.random()) if glow else rgb("#2c2130")
                        view.face(context, [(x, low, a), (x, low, b), (x, top, b), (x, top, a)], light)
                        for n in (.33, .66):
                            c = a + (b - a) * n
                            view.face(context, [(x, low, c), (x, low, c + .07), (x, top, c + .07), (x, top, c)], rgb("#4b2a22"))
                        mid = (low + top) / 2
                        view.face(context, [(x, mid, a), (x, mid, b), (x, mid + .07, b), (x, mid + .07, a)], rgb("#4b2a22"))
                view.face(context, [(x - side * .9, high * .5 - .05, z0), (x - side * .9, high * .5 - .05, z1), (x, high * .5 + .35, z1), (x, high * .5 + .35, z0)], mix(roof, (.3, .2, .2), .2))
                view.face(context, [(x - side * 1.0, high - .15, z0 - .2), (x - side * 1.0, high - .15, z1 + .2), (x + side * 3.4, high + 2.0, z1 + .2), (x + side * 3.4, high + 2.0, z0 - .2)], roof)
                a, b = view(x - side * 1.0, high - .15, z0 - .2), view(x - side * 1.0, high - .15, z1 + .2)
                stroke(context, [a, b], max(1, .10 * view.scale(z0)), mix(rgb("#b07a55"), roof, .3))
            edge = 6.2
            view.face(context, [(side * edge, 0, 6), (side * 9.2, 0, 6), (side * 9.2, 0, 64), (side * edge, 0, 64)], rgb("#5c4144"))
            view.face(context, [(side * edge, 0, 6), (side * edge, 0, 64), (side * edge, -1.2, 64), (side * edge, -1.2, 6)], rgb("#2c2737"))
            for course in (-.34, -.72):
                stroke(context, [view(side * edge, course, 6), view(side * edge, course, 64)], 2, rgb("#3d3446"), .8)
            stroke(context, [view(side * edge, 0, 6), view(side * edge, 0, 64)], 4, rgb("#8a5f50"), .8)

    def crossing(context):
        z, wide = 27.0, 2.6
        points = [(-9.4 + 18.8 * k / 40, 3.4 * math.exp(-(((-9.4 + 18.8 * k / 40)) / 4.6) ** 2)) for k in range(41)]
        view.face(context, [(x, y, z) for x, y in points] + [(9.4, -1.2, z), (-9.4, -1.2, z)], rgb("#4a3f4e"))
        arch = [(3.9 * math.cos(a), -1.2 + 3.75 * math.sin(a), z) for a in [math.pi * k / 30 for k in range(31)]]
        view.face(context, arch, rgb("#33293a"))
        far_arch = [(3.5 * math.cos(a), -1.2 + 3.4 * math.sin(a), z + wide) for a in [math.pi * k / 30 for k in range(31)]]
        view.face(context, far_arch)
        gradient(context, view(0, 2.2, z)[1], view(0, -1.2, z)[1], rgb("#7c4453"), rgb("#e0904c"))
        context.fill()
        for side in (-1, 1):
            for k in range(5):
                deep = 33 + k * 6
                px, py = view(side * 4.0, 1.35 - .1 * k, deep)
                lamp(context, px - side * 16, py, .30 * view.scale(deep), red, flame, False)
                view.face(context, [(side * 3.6, -1.2, deep), (side * 2.8, -1.2, deep), (side * 2.8, .5 + .2 * (k % 2), deep), (side * 3.6, 1.2, deep)], rgb("#5a3540"), .55)
        for k in range(0, 31, 2):
            a = math.pi * k / 30
            stroke(context, [view(3.9 * math.cos(a), -1.2 + 3.75 * math.sin(a), z), view(4.4 * math.cos(a), -1.2 + 4.25 * math.sin(a), z)], 2, rgb("#2e2838"))
        stroke(context, [view(x, y + .9, z) for x, y in points], 5, rgb("#6d5a60"))
        for x, y in points[::2]:
            stroke(context, [view(x, y, z), view(x, y + 1.0, z)], 3.5, rgb("#5d4d57"))

    def crowd(context):
        chance = random.Random(12)
        coats = ["#2b2a3e", "#3a2a36", "#4b2b30", "#27344a", "#5a3a32", "#38304a"]
        people = [(side * chance.uniform(6.5, 8.8), 0, chance.uniform(11.5, 44)) for side in (-1, 1) for _ in range(44)]
        people += [(x, 3.4 * math.exp(-(x / 4.6) ** 2), 27.3) for x in [chance.uniform(-5.6, 5.6) for _ in range(30)]]
        for x, y, z in sorted(people, key=lambda each: -each[2]):
            child = chance.random() < .22
            tall = (1.15 if child else chance.uniform(1.58, 1.78)) * view.scale(z)
            px, py = view(x, y, z)
            far = min(1, z / 60)
            clothes = Clothes(coats[chance.randrange(6)], coats[chance.randrange(6)], hair="#15131c", skin="#b5765a", plait=chance.random() < .3)
            clothes.coat = mix(clothes.coat, rgb("#8a4a4a"), far * .5)
            how = pose(hand_right=[(.09, .78), (.17, .70), (.24, .78)]) if chance.random() < .4 else STANDING
            figure(context, px, py, tall, clothes, how, chance.choice((-1, 1)), child)
            if child and z < 30:
                stroke(context, [(px + tall * .2, py - tall * .75), (px + tall * .5, py - tall * .95)], 1.5, rgb("#2a1c1c"))
                ellipse(context, px + tall * .5, py - tall * .80, tall * .13, tall * .13, rgb("#ffd887"))

    def strings(context, tassel=True):
        for z, count, sag, y in ((50, 9, .9, 5.6), (40, 9, 1.0, 5.3), (33, 10, 1.2, 5.5), (19, 10, 1.0, 6.0), (13.5, 8, .7, 5.4)):
            spots = []
            for k in range(count + 1):
                t = k / count
                spots.append((-9 + 18 * t, y - sag * 4 * t * (1 - t), z))
            stroke(context, [view(*spot) for spot in spots], max(1, .03 * view.scale(z)), rgb("#2a1420"))
            for k, spot in enumerate(spots[1:-1]):
                px, py = view(spot[0], spot[1] - .42, z)
                lamp(context, px, py, .40 * view.scale(z), red if (k + int(z)) % 3 else rgb("#d8752b"), flame, tassel)
        for side in (-1, 1):
            for k in range(15):
                z = 9.5 + k * 3.1
                px, py = view(side * 8.3, 2.55, z)
                lamp(context, px, py, .34 * view.scale(z), red, flame, tassel)

    def fish(context):
        """The carp lantern on the bridge's crown."""
        cx, cy = view(0, 7.3, 27)
        unit = view.scale(27) * 1.06
        stroke(context, [view(0, 3.4, 27), (cx, cy + unit)], 5, rgb("#3a2624"))
        context.move_to(cx - 3.0 * unit, cy + .1 * unit)
        context.curve_to(cx - 2.2 * unit, cy - 1.4 * unit, cx + .4 * unit, cy - 1.5 * unit, cx + 1.7 * unit, cy - .25 * unit)
        context.curve_to(cx + 2.3 * unit, cy - .9 * unit, cx + 2.8 * unit, cy - 1.5 * unit, cx + 3.5 * unit, cy - 1.5 * unit)
        context.curve_to(cx + 2.9 * unit, cy - .7 * unit, cx + 2.9 * unit, cy + .1 * unit, cx + 3.5 * unit, cy + 1.1 * unit)
        context.curve_to(cx + 2.7 * unit, cy + .9 * unit, cx + 2.2 * unit, cy + .5 * unit, cx + 1.7 * unit, cy + .1 * unit)
        context.curve_to(cx + .5 * unit, cy + 1.2 * unit, cx - 2.1 * unit, cy + 1.3 * unit, cx - 3.0 * unit, cy + .1 * unit)
        pattern = cairo.RadialGradient(cx - .5 * unit, cy, .2 * unit, cx, cy, 3.4 * unit)
        pattern.add_color_stop_rgb(0, *rgb("#fff2bd"))
        pattern.add_color_stop_rgb(.45, *rgb("#ffb443"))
        pattern.add_color_stop_rgb(1, *rgb("#d83a22"))
        context.set_source(pattern)
        context.fill()
        for k in range(5):
            for row in (-.5, 0, .5):
                context.new_sub_path()
                context.arc(cx - 1.15 * unit + k * .5 * unit, cy + row * unit + (.12 if k % 2 else 0) * unit, .27 * unit, -1.2, 1.2)
                context.set_source_rgba(*rgb("#b3301c"), .75)
                context.set_line_width(2)
                context.stroke()
        polygon(context, [(cx - 1.2 * unit, cy - 1.02 * unit), (cx - .4 * unit, cy - 1.85 * unit), (cx + .9 * unit, cy - .75 * unit)], rgb("#e2552a"))
        polygon(context, [(cx - .9 * unit, cy + .9 * unit), (cx - .2 * unit, cy + 1.6 * unit), (cx + .2 * unit, cy + .85 * unit)], rgb("#e2552a"))
        ellipse(context, cx - 2.2 * unit, cy - .22 * unit, .24 * unit, .24 * unit, rgb("#fff8e0"))
        ellipse(context, cx - 2.25 * unit, cy - .22 * unit, .12 * unit, .12 * unit, rgb("#2a1416"))
        stroke(context, [(cx - 1.62 * unit, cy - .85 * unit), (cx - 1.42 * unit, cy), (cx - 1.66 * unit, cy + .8 * unit)], 2.5, rgb("#b3301c"))

    def all_of_it(context, mirrored):
        view.mirrored = mirrored
        houses(context)
        crossing(context)
        if not mirrored:
            crowd(context)
            fish(context)
        else:
            cx, cy = view(0, 7.3, 27)
            ellipse(context, cx, cy, 66, 26, rgb("#ffb443"))
        strings(context, not mirrored)
        view.mirrored = False

    def water(context):
        view.face(context, [(-6.2, -1.2, 5), (6.2, -1.2, 5), (6.2, -1.2, 64), (-6.2, -1.2, 64)])
    reflection = Canvas(1500, 750, 405)
    reflection.sky([(0, rgb("#2b2438")), (horizon, rgb("#7d4a52")), (horizon + 140, rgb("#2a2740")), (750, rgb("#0f182c"))])
    reflection.put(lambda context: all_of_it(context, True), wobble=2, opacity=.80, blur=2, ripple=13, ripple_from=horizon)
    ripples(reflection, horizon + 60, 750, [rgb("#ffb257"), rgb("#e0672e"), rgb("#ffdd95")], 300, 60, .5, (750, 90, 210))
    ripples(reflection, horizon + 55, 750, [rgb("#141a30"), rgb("#3a2f48"), rgb("#1a2238")], 380, 110, .5)
    canvas.put(lambda context: all_of_it(context, False), wobble=.9, grain=.10, rim=(1, 2, rgb("#ffb862"), .45))
    hole = cairo.ImageSurface(cairo.FORMAT_A8, 1500, 750)
    context = cairo.Context(hole)
    context.set_source_rgba(1, 1, 1, 1)
    water(context)
    context.fill()
    context.set_operator(cairo.OPERATOR_CLEAR)
    left, top = view(-9.3, 9, 27)
    right, foot = view(9.3, -1.2, 27)
    context.rectangle(left, 0, right - left, foot)
    context.fill()
    data = np.frombuffer(hole.get_data(), np.uint8).reshape(750, hole.get_stride())[:, :1500].astype(np.float32) / 255
    canvas.colours = canvas.colours * (1 - data[..., None]) + reflection.colours * data[..., None]
    canvas.glow(750, view(0, 7.3, 27)[1], 190, rgb("#ffb04a"), .5)
    for side in (-1, 1):
        for z, strength in ((12.6, .34), (18.8, .3), (28, .28)):
            canvas.glow(*view(side * 8.0, 2.6, z), 4.2 * view.scale(z), rgb("#ff8f3e"), strength)
    canvas.glow(750, 200, 640, rgb("#ff7a35"), .16)
    canvas.save("02/4-luodeng.jpg")


def seedlings():
    """Page 3: pepper seedlings in the glasshouse."""
    canvas = Canvas(1500, 1000, 505)
    horizon = 410
    canvas.sky([(0, rgb("#8fbfc9")), (260, rgb("#cfe2d8")), (horizon, rgb("#f8ecc9")), (1000, rgb("#b5a283"))])
    hills(canvas, horizon + 10, 80, 1.1, 61, rgb("#a3c0ad"), rgb("#d9dfc0"), horizon + 40, wobble=2)
    canvas.glow(1130, 130, 640, rgb("#fff1b8"), .75)
    view = View(720, horizon, 820, 2.15)
    rows = [2.6 + k * 2.4 for k in range(17)]

    def outline(z):
        """The rib of a pointed-arch house at distance z."""
        points = [(-6.2, 0, z), (-6.2, 2.6, z)]
        for k in range(1, 20):
            t = k / 20
            points.append((-6.2 + 12.4 * t, 2.6 + 2.7 * (1 - abs(2 * t - 1) ** 1.9), z))
        return points + [(6.2, 2.6, z), (6.2, 0, z)]

    def ground(context):
        rectangle(context, -5, horizon + 34, 1510, 570, rgb("#b9c489"))
        for k in range(9):
            stroke(context, [(-5, horizon + 44 + k * k * 3), (1505, horizon + 44 + k * k * 3)], 2 + k * .6, mix(rgb("#9cb172"), rgb("#d6d59a"), (k % 3) / 2), .8)
        view.face(context, [(-6.2, 0, 1.6), (6.2, 0, 1.6), (6.2, 0, 44), (-6.2, 0, 44)])
        gradient(context, horizon + 40, 1000, rgb("#d3c29b"), rgb("#8b7658"))
        context.fill()
        view.face(context, [(-.85, 0.01, 1.6), (.85, .01, 1.6), (.85, .01, 44), (-.85, .01, 44)], rgb("#cdbf9f"))
        for k in range(24):
            z = 2.2 + k * 1.25
            stroke(context, [view(-.85, .01, z), view(.85, .01, z)], max(1, .02 * view.scale(z)), rgb("#9d8c6c"))
    canvas.put(ground, wobble=1.5, grain=.12)

    def frame(context):
        steel = rgb("#6f8a8a")
        for side in (-1, 1):
            for k in range(9):
                z0, z1 = 2.0 + k * 4.8, 6.8 + k * 4.8
                view.face(context, [(side * 6.2, .0, z0), (side * 6.2, .0, z1), (side * 6.2, .9, z1), (side * 6.2, .9, z0)], mix(rgb("#7f9c90"), rgb("#d6dcc0"), k / 9), .8)
        for t in (.08, .2, .35, .5, .65, .8, .92):
            x, y = -6.2 + 12.4 * t, 2.6 + 2.7 * (1 - abs(2 * t - 1) ** 1.9)
            stroke(context, [view(x, y, 44), view(x, y, 1.2)], 4 if abs(t - .5) < .01 else 2.5, mix(steel, rgb("#dfe8da"), .35))
        for z in reversed(rows):
            far = min(1, z / 40)
            colour = mix(steel, rgb("#e3e6cf"), far * .85)
            stroke(context, [view(*p) for p in outline(z)], max(1.5, .085 * view.scale(z)), colour)
            stroke(context, [view(-6.2, 2.6, z), view(6.2, 2.6, z)], max(1, .04 * view.scale(z)), colour)
            for x in (-3.1, 0, 3.1):
                top = 2.6 + 2.7 * (1 - abs(x / 6.2) ** 1.9)
                stroke(context, [view(x, 2.6, z), view(x * .55, top * .985 if x == 0 else top + .45, z)], max(1, .03 * view.scale(z)), colour)
    canvas.put(frame, wobble=.8, rim=(-2, -2, rgb("#fffbe0"), .6))

    greens = [rgb(c) for c in ("#3f7a3d", "#5b9645", "#2f6240", "#79ab4d", "#92bb58", "#4c8a4a")]

    def benches(context):
        chance = random.Random(17)
        for side in (-1, 1):
            inner, outer, top = side * 1.0, side * 5.7, .85
            for k in range(18):
                z = 2.2 + k * 2.2
                for x in (inner + side * .15, outer - side * .3):
                    stroke(context, [view(x, 0, z), view(x, top, z)], max(1.5, .07 * view.scale(z)), rgb("#66797a"))
            view.face(context, [(inner, top - .1, 1.6), (inner, top - .1, 42), (inner, top, 42), (inner, top, 1.6)], rgb("#7e8f8c"))
            view.face(context, [(inner, top, 1.6), (outer, top, 1.6), (outer, top, 42), (inner, top, 42)], rgb("#3b3d33"))
        z = 40.0
        while z > 1.75:
            far = min(1, z / 34)
            step = max(.14, z * .030)
            for side in (-1, 1):
                x = 1.06
                while x < 5.65:
                    jx, jz = side * (x + chance.uniform(-.03, .03)), z + chance.uniform(-.4, .4) * step
                    px, py = view(jx, .87, jz)
                    unit = .105 * view.scale(jz) * chance.uniform(.8, 1.25)
                    colour = mix(greens[chance.randrange(6)], rgb("#d9dea0"), far * .72)
                    if z < 14:
                        stroke(context, [(px, py), (px, py - unit * 1.1)], max(1, unit * .10), mix(colour, rgb("#d9e2a0"), .3))
                        for way, lift in ((-1, .95), (1, .95), (-.7, 1.5), (.7, 1.5)):
                            ellipse(context, px + way * unit * .55, py - unit * lift, unit * .62, unit * .25, mix(colour, rgb("#dfe88f"), .28 if way > 0 else 0), 1, -way * .38)
                    else:
                        ellipse(context, px, py - unit * .7, unit * 1.15, unit * .75, colour)
                    x += max(.155, z * .013)
            if int(z * 10) % 17 < step * 10:
                for side in (-1, 1):
                    stroke(context, [view(side * 1.0, .9, z), view(side * 5.7, .9, z)], max(1, .03 * view.scale(z)), mix(rgb("#20241f"), rgb("#8d9a70"), far), .6)
            z -= step
    canvas.put(benches, wobble=.8, grain=.10, rim=(-1, -2, rgb("#f4f6b8"), .35))

    stooping = pose(hip=(-.05, .50), neck=(.20, .74), head=(.28, .82), left=[(-.08, .50), (-.06, .26), (-.10, .02)], right=[(-.02, .50), (.02, .26), (.02, .02)],
                    hand_left=[(.18, .72), (.22, .57), (.31, .50)], hand_right=[(.20, .70), (.27, .55), (.38, .52)])
    bending = pose(hip=(-.06, .49), neck=(.15, .76), head=(.22, .85), left=[(-.10, .49), (-.09, .26), (-.13, .02)], right=[(-.02, .49), (.01, .26), (.0, .02)],
                   hand_left=[(.13, .73), (.18, .60), (.27, .56)], hand_right=[(.16, .72), (.24, .59), (.35, .58)])

    def people(context):
        for x, z, how, way, tall, clothes in ((.1, 16.5, STANDING, 1, 1.66, Clothes("#6f86a0", "#4b5563", hat="#d9c48c")),
                                              (.42, 8.6, bending, 1, 1.62, Clothes("#c9564a", "#3e4a60", hat="#e0c98f")),
                                              (-.40, 5.7, stooping, -1, 1.66, Clothes("#e9dcc0", "#4d5f78", bun=True))):
            px, py = view(x, 0, z)
            ellipse(context, px - way * 8, py + 3, .42 * view.scale(z), .07 * view.scale(z), rgb("#5d4d38"), .5)
            figure(context, px, py, tall * view.scale(z), clothes, how, way)
    canvas.put(people, wobble=.9, rim=(-3, -3, rgb("#fff6cf"), .75))

    def beams(context):
        for k, (top, foot, wide) in enumerate(((1040, 300, 120), (1180, 560, 90), (1290, 840, 130), (1420, 1130, 80))):
            polygon(context, [(top, -20), (top + wide * .45, -20), (foot + wide * 1.5, 1000), (foot, 1000)])
            gradient(context, 0, 900, rgb("#fff6cc"), rgb("#fff1c0"), .34, .0)
            context.fill()
    canvas.put(beams, wobble=0, grain=.02, blur=9)
    canvas.glow(1130, 90, 330, rgb("#fff6cf"), .5)
    canvas.save("03/1-yumiao.jpg")


def workshop():
    """Page 3: weaving reed lampshades in the old granary."""
    canvas = Canvas(1500, 1125, 606)
    view = View(700, 520, 900, 2.0)
    left, right, back, eaves, crown = -5.6, 5.8, 15.0, 4.6, 7.2

    def shell(context):
        view.face(context, [(left, 0, back), (right, 0, back), (right, eaves, back), (.1, crown, back), (left, eaves, back)], rgb("#8d6f52"))
        view.face(context, [(left, 0, 2), (left, 0, back), (left, eaves, back), (left, eaves, 2)], rgb("#6b5341"))
        view.face(context, [(right, 0, 2), (right, 0, back), (right, eaves, back), (right, eaves, 2)], rgb("#b08a62"))
        view.face(context, [(left, eaves, 2), (left, eaves, back), (.1, crown, back), (.1, crown, 2)], rgb("#3f332d"))
        view.face(context, [(right, eaves, 2), (right, eaves, back), (.1, crown, back), (.1, crown, 2)], rgb("#55443a"))
        view.face(context, [(left, 0, 2), (right, 0, 2), (right, 0, back), (left, 0, back)])
        gradient(context, 590, 1125, rgb("#b08d66"), rgb("#5d4433"))
        context.fill()
        for k in range(12):
            z = 2.4 + k * 1.1
            view.face(context, [(right, .8 + (k % 3) * 1.1, z), (right, .8 + (k % 3) * 1.1, z + .8), (right, .86 + (k % 3) * 1.1, z + .8), (right, .86 + (k % 3) * 1.1, z)], rgb("#9a7752"), .7)
        for x in (-3.4, -.1, 3.2):
            view.face(context, [(x - .8, 2.5, back), (x + .8, 2.5, back), (x + .8, 4.3, back), (x - .8, 4.3, back)], rgb("#f6dfa8"))
            for k in (-.4, 0, .4):
                stroke(context, [view(x + k, 2.5, back), view(x + k, 4.3, back)], 3, rgb("#6a4c36"))
            stroke(context, [view(x - .8, 3.4, back), view(x + .8, 3.4, back)], 3, rgb("#6a4c36"))
        for z in (4.6, 7.6, 10.6, 13.4):
            view.face(context, [(left, 2.3, z), (left, 2.3, z + 1.6), (left, 4.0, z + 1.6), (left, 4.0, z)], rgb("#ffeab8"))
            for k in (.53, 1.06):
                stroke(context, [view(left, 2.3, z + k), view(left, 4.0, z + k)], max(2, .05 * view.scale(z)), rgb("#4d382b"))
            stroke(context, [view(left, 3.2, z), view(left, 3.2, z + 1.6)], max(2, .05 * view.scale(z)), rgb("#4d382b"))
    canvas.put(shell, wobble=1.5, grain=.13)

    def trusses(context):
        for z in (14.2, 11.4, 8.6, 5.8, 3.6):
            dark = mix(rgb("#2a201c"), rgb("#6b5340"), z / 20)
            wide = .20 * view.scale(z)
            stroke(context, [view(left, eaves, z), view(right, eaves, z)], wide, dark)
            stroke(context, [view(left, eaves, z), view(.1, crown, z), view(right, eaves, z)], wide * .9, dark)
            stroke(context, [view(.1, eaves, z), view(.1, crown, z)], wide * .8, dark)
            for side in (-1, 1):
                stroke(context, [view(.1, eaves, z), view(.1 + side * 2.8, eaves + 1.25, z)], wide * .6, dark)
            for x in (left, right):
                stroke(context, [view(x, 0, z), view(x, eaves, z)], wide, mix(dark, rgb("#7a5b43"), .3))
    canvas.put(trusses, wobble=1.2, grain=.14, rim=(-3, 2, rgb("#e3b87c"), .45))

    straw = [rgb(c) for c in ("#c9a860", "#b08f4e", "#dcc07c", "#96773f", "#e6d098")]

    def bundles(context):
        chance = random.Random(3)
        for z in [12.5 - k * .85 for k in range(12)]:
            x = right - .45
            for k in range(26):
                fx = x + chance.uniform(-.36, .36)
                foot, head = view(fx, 0, z), view(fx + .20 + chance.gauss(0, .05), chance.uniform(2.5, 3.1), z + .15)
                stroke(context, [foot, head], max(1.2, .035 * view.scale(z)), straw[chance.randrange(5)])
            for y in (.7, 1.9):
                stroke(context, [view(x - .38, y, z), view(x + .42, y + .04, z)], max(2, .06 * view.scale(z)), rgb("#5c4327"))
        for z, x in ((8.2, -4.6), (6.6, -4.7), (10.4, -4.5)):
            for k in range(40):
                a, b = chance.uniform(-.35, .35), chance.uniform(0, .5)
                stroke(context, [view(x - .9, b, z + a), view(x + 1.0, b + chance.uniform(-.05, .05), z + a)], max(1.2, .03 * view.scale(z)), straw[chance.randrange(5)])
            stroke(context, [view(x, 0, z - .36), view(x, .52, z - .36)], .07 * view.scale(z), rgb("#5c4327"))
    canvas.put(bundles, wobble=1, grain=.12, rim=(-2, -1, rgb("#ffe9b0"), .4))

    def shade(context, x, y, rx, ry, form, lit):
        """A woven lampshade: a bell, a drum or a globe of reed."""
        context.save()
        if form == "bell":
            context.move_to(x - rx * .28, y - ry)
            context.curve_to(x - rx * .45, y - ry * .2, x - rx * .9, y + ry * .2, x - rx, y + ry)
            context.curve_to(x - rx * .4, y + ry * 1.22, x + rx * .4, y + ry * 1.22, x + rx, y + ry)
            context.curve_to(x + rx * .9, y + ry * .2, x + rx * .45, y - ry * .2, x + rx * .28, y - ry)
        elif form == "drum":
            context.move_to(x - rx * .8, y - ry)
            context.line_to(x - rx * .9, y + ry)
            context.curve_to(x - rx * .4, y + ry * 1.2, x + rx * .4, y + ry * 1.2, x + rx * .9, y + ry)
            context.line_to(x + rx * .8, y - ry)
        else:
            context.save()
            context.translate(x, y)
            context.scale(rx, ry)
            context.arc(0, 0, 1, 0, 2 * math.pi)
            context.restore()
        context.close_path()
        pattern = cairo.RadialGradient(x, y + ry * .3, 0, x, y, max(rx, ry) * 1.2)
        pattern.add_color_stop_rgb(0, *(rgb("#fff3c4") if lit else rgb("#dcc48a")))
        pattern.add_color_stop_rgb(1, *(rgb("#d68f3c") if lit else rgb("#94763f")))
        context.set_source(pattern)
        context.fill_preserve()
        context.clip()
        line = rgb("#7a4a1e") if lit else rgb("#5f4a26")
        for k in range(-7, 8):
            stroke(context, [(x + k * rx * .07, y - ry * 1.1), (x + k * rx * .17, y + ry * 1.2)], max(1, rx * .022), line, .7)
        for k in range(-4, 6):
            context.move_to(x - rx * 1.1, y + k * ry * .23)
            context.curve_to(x - rx * .4, y + k * ry * .23 + ry * .13, x + rx * .4, y + k * ry * .23 + ry * .13, x + rx * 1.1, y + k * ry * .23)
            context.set_source_rgba(*line, .55)
            context.set_line_width(max(1, rx * .03))
            context.stroke()
        context.restore()

    hung = [(-2.6, 3.55, 12, "globe", False), (-.9, 3.7, 12.6, "bell", True), (1.1, 3.6, 12.2, "drum", False), (2.9, 3.6, 11.8, "globe", True), (-3.9, 3.5, 9, "bell", True),
            (-1.5, 3.65, 8.8, "drum", False), (1.1, 3.55, 8.7, "globe", True), (2.7, 3.6, 8.8, "bell", False), (-2.3, 3.55, 6, "globe", True), (.1, 3.6, 5.9, "bell", True), (2.6, 3.5, 6.1, "drum", True)]

    def hanging(context):
        for x, y, z, form, lit in hung:
            px, py = view(x, y, z)
            unit = .46 * view.scale(z)
            stroke(context, [view(x, 4.6, z), (px, py - unit * .8)], max(1, .02 * view.scale(z)), rgb("#221a16"))
            shade(context, px, py, unit * (1.05 if form == "bell" else .9), unit * .8, form, lit)
    canvas.put(hanging, wobble=.8, grain=.08)
    for x, y, z, form, lit in hung:
        if lit:
            canvas.glow(*view(x, y - .1, z), 1.7 * view.scale(z), rgb("#ffb650"), .42)

    def beams(context):
        for z in (4.6, 7.6, 10.6):
            a, b = (left, 4.0, z), (left, 4.0, z + 1.6)
            view.face(context, [a, b, (left + 5.4, 0, z + .9), (left + 2.4, 0, z - .9), (left, 2.3, z)], rgb("#ffedb8"), .20)
            view.face(context, [(left + 2.6, .01, z - .7), (left + 5.2, .01, z - .9), (left + 5.4, .01, z + .5), (left + 2.8, .01, z + .6)], rgb("#ffe3a0"), .42)
    canvas.put(beams, wobble=0, grain=.03, blur=7)

    sitting = dict(hip=(0, .16), neck=(.06, .50), head=(.10, .60), left=[(-.02, .15), (.20, .26), (.23, .02)], right=[(.03, .14), (.25, .22), (.30, .02)],
                   hand_left=[(.03, .46), (.14, .32), (.27, .33)], hand_right=[(.08, .46), (.14, .29), (.30, .29)])
    sitting_up = {**sitting, "neck": (.03, .51), "head": (.05, .61), "hand_left": [(.0, .47), (.13, .37), (.25, .42)]}

    def weaver(context, x, z, way, clothes, how, form):
        px, py = view(x, 0, z)
        tall = 1.66 * view.scale(z)
        ellipse(context, px + way * .10 * tall, py + .015 * tall, .34 * tall, .05 * tall, rgb("#33241c"), .5)
        rectangle(context, px - .11 * tall, py - .13 * tall, .22 * tall, .13 * tall, rgb("#5e4330"))
        rectangle(context, px - .13 * tall, py - .15 * tall, .26 * tall, .03 * tall, rgb("#7a5a40"))

        def work(inner, at):
            wx, wy = px + way * .35 * tall, py - .29 * tall
            shade(inner, wx, wy, .13 * tall, .11 * tall, form, False)
            chance = random.Random(int(z * 100))
            for _ in range(9):
                angle = -math.pi / 2 + chance.uniform(-.9, .9)
                stroke(inner, [(wx, wy - .08 * tall), (wx + math.cos(angle) * .19 * tall, wy - .08 * tall + math.sin(angle) * .17 * tall)], max(1, .007 * tall), straw[2])
        figure(context, px, py, tall, clothes, how, way, line=work)

    def straws(context):
        chance = random.Random(8)
        for _ in range(260):
            x, z = chance.uniform(-4.2, 4.2), chance.uniform(3.4, 12)
            angle, long = chance.uniform(-.5, .5), chance.uniform(.15, .6)
            stroke(context, [view(x, .01, z), view(x + long * math.cos(angle), .01, z + long * math.sin(angle))], max(1, .018 * view.scale(z)), straw[chance.randrange(5)], .85)
    canvas.put(straws, wobble=.9, grain=.10)

    def weavers(context):
        weaver(context, -2.6, 10.6, 1, Clothes("#7d8a80", "#4a4a52", bun=True), sitting, "globe")
        weaver(context, 2.9, 10.4, -1, Clothes("#a3604f", "#4b4652", plait=True), sitting_up, "bell")
        weaver(context, .4, 11.4, -1, Clothes("#c8a774", "#5b5660"), sitting, "drum")
        weaver(context, -2.9, 7.4, 1, Clothes("#a84f3f", "#3d4354", bun=True), sitting_up, "bell")
        weaver(context, 3.2, 7.2, -1, Clothes("#5b7488", "#3f3c46", bun=True, hair="#8d8880"), sitting, "globe")
        weaver(context, -1.0, 4.75, 1, Clothes("#4f6f72", "#35323c", bun=True, hair="#5a534d"), sitting, "globe")
    canvas.put(weavers, wobble=.9, grain=.10, rim=(3, -3, rgb("#ffe2a6"), .7))

    def finished(context):
        for x, z, form, size in ((1.9, 5.0, "bell", .42), (2.75, 4.7, "globe", .38), (2.2, 4.3, "drum", .36), (-2.7, 4.6, "drum", .40)):
            px, py = view(x, 0, z)
            unit = size * view.scale(z)
            ellipse(context, px + unit * .2, py, unit * 1.15, unit * .2, rgb("#33241c"), .5)
            shade(context, px, py - unit * .78, unit * .95, unit * .8, form, False)
    canvas.put(finished, wobble=.9, grain=.10, rim=(3, -3, rgb("#ffe2a6"), .5))
    canvas.save("03/2-weibian.jpg")


def steps():
    """Page 4: stone steps at the end of an old lane, upright."""
    canvas = Canvas(1125, 1500, 707)
    horizon = 640
    canvas.sky([(0, rgb("#9cc0c8")), (300, rgb("#d3dccb")), (horizon, rgb("#f7dfae")), (1500, rgb("#5f7f7c"))])
    canvas.glow(700, 420, 560, rgb("#ffe9b0"), .65)
    view = View(520, horizon, 1050, 3.1, level=0.0)

    def house(context, side, x, z0, z1, low, floor, high, wood, chance):
        far = min(1, z0 / 58)
        white = mix(rgb("#e9dfcc") if side < 0 else rgb("#9aa5a0"), rgb("#efdcb4"), far * .8)
        timber = mix(rgb("#8a5f42") if side < 0 else rgb("#54433a"), rgb("#dcb98c"), far * .75)
        roof = mix(rgb("#3d4548"), rgb("#bfae92"), far * .8)
        view.face(context, [(x, low, z0), (x, low, z1), (x, high, z1), (x, high, z0)], white)
        view.face(context, [(x, low, z0), (x + side * 6, low, z0), (x + side * 6, high + 2.4, z0), (x + side * 2.6, high + 1.6, z0), (x, high, z0)], mix(white, rgb("#6f7f80"), .45))
        if wood:
            view.face(context, [(x, floor, z0), (x, floor, z1), (x, high, z1), (x, high, z0)], timber)
            jut = x - side * .5
            view.face(context, [(jut, floor, z0), (jut, floor, z1), (jut, high - .1, z1), (jut, high - .1, z0)], timber)
            view.face(context, [(jut, floor, z0), (x, floor, z0), (x, high, z0), (jut, high, z0)], mix(timber, (.1, .08, .08), .4))
            bays = max(3, int((z1 - z0) / .95))
            for k in range(bays):
                a, b = z0 + (z1 - z0) * (k + .1) / bays, z0 + (z1 - z0) * (k + .9) / bays
                view.face(context, [(jut, floor + .95, a), (jut, floor + .95, b), (jut, high - .5, b), (jut, high - .5, a)], mix(rgb("#f0d9a4"), timber, .15 if chance.random() < .6 else .75))
                for n in (.33, .66):
                    c = a + (b - a) * n
                    stroke(context, [view(jut, floor + .95, c), view(jut, high - .5, c)], max(1, .035 * view.scale(c)), mix(timber, (0, 0, 0), .35))
                for row in (.35, .65):
                    y = floor + .95 + (high - floor - 1.45) * row
                    stroke(context, [view(jut, y, a), view(jut, y, b)], max(1, .03 * view.scale(a)), mix(timber, (0, 0, 0), .35))
                stroke(context, [view(jut, floor + .1, a), view(jut, floor + .8, b)], max(1, .03 * view.scale(a)), mix(timber, (0, 0, 0), .3))
                stroke(context, [view(jut, floor + .8, a), view(jut, floor + .1, b)], max(1, .03 * view.scale(a)), mix(timber, (0, 0, 0), .3))
        else:
            for k in range(2):
                c = z0 + (z1 - z0) * (.28 + .44 * k)
                view.face(context, [(x, floor + .6, c - .5), (x, floor + .6, c + .5), (x, floor + 1.8, c + .5), (x, floor + 1.8, c - .5)], mix(rgb("#4c4640"), white, far * .7))
                view.face(context, [(x - side * .25, floor + 2.05, c - .75), (x - side * .25, floor + 2.05, c + .75), (x, floor + 2.3, c + .75), (x, floor + 2.3, c - .75)], roof)
            for _ in range(7):
                a, y = chance.uniform(z0, z1 - .6), chance.uniform(low + .4, high - .6)
                view.face(context, [(x, y, a), (x, y - .1, a + .6), (x, y + chance.uniform(.2, .8), a + .5), (x, y + .4, a + .1)], mix(white, rgb("#8a9088"), .5), .35)
        view.face(context, [(x - side * .95, high - .2, z0 - .15), (x - side * .95, high - .2, z1 + .1), (x + side * 2.6, high + 1.6, z1 + .1), (x + side * 2.6, high + 1.6, z0 - .15)], roof)
        rows = int((z1 - z0) / .42)
        for k in range(rows + 1):
            c = z0 - .1 + k * .42
            stroke(context, [view(x - side * .95, high - .2, c), view(x + side * 2.6, high + 1.62, c)], max(1, .05 * view.scale(c)), mix(roof, rgb("#20282c"), .35))
        stroke(context, [view(x - side * .95, high - .2, z0 - .15), view(x - side * .95, high - .2, z1 + .1)], max(1.5, .09 * view.scale(z0)), mix(roof, rgb("#e7d3a6"), .35))

    left_row = [(8.0, 14.5, 3.9, 7.3, True), (14.5, 19.5, 4.3, 8.2, False), (19.5, 26, 3.8, 7.0, True), (26, 31, 4.0, 7.6, False), (31, 38, 4.0, 7.2, True), (38, 47, 4.2, 7.8, False)]
    right_row = [(8.8, 15.5, 4.6, 8.0, True), (15.5, 21, 4.5, 8.4, False), (21, 28, 4.4, 7.5, True), (28, 36, 4.6, 8.2, False), (36, 47, 4.4, 7.6, True)]

    def street(context):
        chance = random.Random(19)
        for z0, z1, floor, high, wood in reversed(left_row):
            house(context, -1, -3.6, z0, z1, .9, floor, high, wood, chance)
            view.face(context, [(-3.6, 0, z0), (-3.6, 0, z1), (-3.6, .9, z1), (-3.6, .9, z0)], mix(rgb("#6d7370"), rgb("#c8bb98"), min(1, z0 / 55)))
            for k in range(int((z1 - z0) * 1.4)):
                a = z0 + k * .72
                view.face(context, [(-3.6, .12 + (k % 3) * .27, a), (-3.6, .12 + (k % 3) * .27, a + .6), (-3.6, .33 + (k % 3) * .27, a + .6), (-3.6, .33 + (k % 3) * .27, a)],
                          mix(rgb("#858880"), rgb("#d2c5a0"), min(1, z0 / 55) + chance.uniform(-.08, .08)))
        for z0, z1, floor, high, wood in reversed(right_row):
            house(context, 1, 5.6, z0, z1, 1.5, floor, high, wood, chance)
        view.face(context, [(3.2, 1.5, 4), (5.6, 1.5, 4), (5.6, 1.5, 47), (3.2, 1.5, 47)], rgb("#a9a08a"))
        for k in range(30):
            z = 5 + k * 1.4
            stroke(context, [view(3.2, 1.5, z), view(5.6, 1.5, z)], max(1, .03 * view.scale(z)), rgb("#7d7767"))
        view.face(context, [(3.2, 0, 4), (3.2, 0, 47), (3.2, 1.5, 47), (3.2, 1.5, 4)], rgb("#5a605c"))
        for k in range(46):
            z, y = 8 + (k // 3) * 1.6 + (k % 2) * .8, .12 + (k % 3) * .46
            view.face(context, [(3.2, y, z), (3.2, y, z + 1.4), (3.2, y + .38, z + 1.4), (3.2, y + .38, z)], mix(rgb("#6a706a"), rgb("#c0b494"), min(1, z / 50) * .7))

    def arch(context):
        z = 34.0
        points = [(-4.2 + 8.6 * k / 30, 1.4 + 3.1 * math.exp(-((-4.2 + 8.6 * k / 30) / 2.6) ** 2), z) for k in range(31)]
        view.face(context, points + [(4.4, 0, z), (-4.2, 0, z)], rgb("#a89c84"))
        view.face(context, [(2.75 * math.cos(a), 3.3 * math.sin(a), z) for a in [math.pi * k / 30 for k in range(31)]], rgb("#e9d6a6"))
        view.face(context, [(2.5 * math.cos(a) - .1, 2.9 * math.sin(a), z) for a in [math.pi * k / 30 for k in range(31)]], rgb("#f2e2b6"))
        stroke(context, [view(x, y + .55, zz) for x, y, zz in points], 5, rgb("#8d8470"))
        for k in range(1, 30, 3):
            x, y, _ = points[k]
            stroke(context, [view(x, y, z), view(x, y + .6, z)], 3, rgb("#8d8470"))
        px, py = view(.9, 4.15, z)
        figure(context, px, py, 1.66 * view.scale(z), Clothes("#b3584a", "#4b5563"), STANDING, -1)

    def scene(context, mirrored):
        view.mirrored = mirrored
        distance(context)
        arch(context)
        street(context)
        view.mirrored = False

    def distance(context):
        view.face(context, [(-9, 0, 60), (9, 0, 60), (9, 6.5, 60), (3, 8, 60), (-4, 7, 60), (-9, 8, 60)], rgb("#d8cfab"))
    water = Canvas(1125, 1500, 708)
    water.sky([(0, rgb("#e9d9ae")), (horizon, rgb("#efdcae")), (900, rgb("#a9b39c")), (1500, rgb("#39605f"))])
    water.put(lambda context: scene(context, True), wobble=2, opacity=.66, blur=2, ripple=12, ripple_from=horizon)
    ripples(water, horizon + 80, 1500, [rgb("#fbe9bf"), rgb("#e3d6ae")], 240, 60, .5, (560, 40, 170))
    ripples(water, horizon + 80, 1500, [rgb("#3c6361"), rgb("#86998c"), rgb("#2f5254"), rgb("#c9c4a0")], 420, 100, .34)
    canvas.colours[horizon:] = water.colours[horizon:]
    canvas.put(lambda context: scene(context, False), wobble=1, grain=.10, rim=(2, -2, rgb("#fff0c6"), .35))
    canvas.mist(horizon - 20, 90, rgb("#fbe9c0"), .22)

    def stairs(context):
        count = 9
        for k in range(count + 2):
            y = 1.5 - k * .19
            z0, z1 = 12.6 - k * .52, 12.6 - (k - 1) * .52
            if y < -.2:
                break
            top = mix(rgb("#c4b999"), rgb("#7e8c7c"), k / count)
            riser = mix(rgb("#7d7767"), rgb("#4c5c56"), k / count)
            view.face(context, [(1.15, y, z0), (3.3, y, z0), (3.3, y, z1), (1.15, y, z1)], top)
            view.face(context, [(1.15, y - .19, z0), (3.3, y - .19, z0), (3.3, y, z0), (1.15, y, z0)], riser)
            view.face(context, [(1.15, -.1, z0), (1.15, -.1, z1), (1.15, y, z1), (1.15, y, z0)], mix(riser, (.1, .13, .13), .25))
            for n in (1.8, 2.6):
                stroke(context, [view(n + (k % 2) * .3, y, z0), view(n + (k % 2) * .3, y, z1)], 1.5, mix(top, (0, 0, 0), .3))
        view.face(context, [(3.2, 0, 4.2), (3.2, 0, 12.6), (3.2, 1.5, 12.6), (3.2, 1.5, 4.2)], rgb("#59605b"))
        chance = random.Random(2)
        for k in range(24):
            z, y = 4.4 + (k // 3) * 1.0 + (k % 2) * .4, .06 + (k % 3) * .48
            view.face(context, [(3.2, y, z), (3.2, y, z + .9), (3.2, y + .40, z + .9), (3.2, y + .40, z)], mix(rgb("#666d66"), rgb("#8b8a78"), chance.random()))
        view.face(context, [(3.15, 1.5, 4.2), (3.6, 1.5, 4.2), (3.6, 1.5, 13), (3.15, 1.5, 13)], rgb("#bdb193"))
        view.face(context, [(3.15, 1.33, 4.2), (3.15, 1.33, 13), (3.15, 1.5, 13), (3.15, 1.5, 4.2)], rgb("#7c7767"))
        ring = view(3.19, .85, 8.4)
        ellipse(context, *ring, 7, 15, rgb("#2e3230"))
        ellipse(context, *ring, 4, 10, rgb("#6a706a"))
    canvas.put(stairs, wobble=1.2, grain=.15, rim=(2, -2, rgb("#fbeabf"), .45))

    def woman(context):
        z, y = 11.1, 1.5 - 3 * .19
        px, py = view(2.1, y, z)
        tall = 1.62 * view.scale(z)
        ellipse(context, px + 10, py + 4, .20 * tall, .035 * tall, rgb("#3f443d"), .5)
        down = pose(left=[(-.04, .49), (.01, .27), (-.05, .04)], right=[(.04, .49), (.11, .29), (.09, -.04)], hand_right=[(.09, .78), (.15, .63), (.17, .47)],
                    hand_left=[(-.09, .78), (-.19, .68), (-.27, .62)])
        figure(context, px, py, tall, Clothes("#3f6487", "#3a3f4a", bun=True), down, -1)
        bx, by = px - .18 * tall, py - .40 * tall
        context.move_to(bx - .035 * tall, by + .02 * tall)
        context.curve_to(bx - .03 * tall, by - .10 * tall, bx + .03 * tall, by - .10 * tall, bx + .035 * tall, by + .02 * tall)
        context.set_source_rgb(*rgb("#3b2d24"))
        context.set_line_width(3)
        context.stroke()
        polygon(context, [(bx - .085 * tall, by), (bx + .085 * tall, by), (bx + .068 * tall, by + .17 * tall), (bx - .068 * tall, by + .17 * tall)], rgb("#a8703f"))
        stroke(context, [(bx - .08 * tall, by + .05 * tall), (bx + .08 * tall, by + .05 * tall)], 3, rgb("#5b3a22"))
        px, py = view(4.3, 1.5, 18)
        figure(context, px, py, 1.2 * view.scale(18), Clothes("#c9553f", "#4a5568", plait=True), pose(hand_right=[(.09, .78), (.17, .72), (.24, .80)]), -1, True)
    canvas.put(woman, wobble=.9, rim=(-2, -3, rgb("#fff0c6"), .7))

    def boat(context):
        x, y = 400, 1210
        context.move_to(x - 300, y - 46)
        context.curve_to(x - 190, y + 22, x + 110, y + 26, x + 268, y - 66)
        context.curve_to(x + 236, y + 24, x + 170, y + 56, x + 40, y + 60)
        context.curve_to(x - 130, y + 62, x - 246, y + 38, x - 300, y - 46)
        context.set_source_rgb(*rgb("#2f3a3b"))
        context.fill()
        context.move_to(x - 190, y + 6)
        context.curve_to(x - 180, y - 130, x + 60, y - 134, x + 82, y + 8)
        context.curve_to(x, y + 22, x - 110, y + 20, x - 190, y + 6)
        context.set_source_rgb(*rgb("#3d3b35"))
        context.fill()
        for k in range(6):
            t = k / 5
            top = x - 178 + t * 248
            context.move_to(top, y + 10)
            context.curve_to(top + 6, y - 62, top + 12, y - 92 + abs(t - .5) * 46, top + 4, y - 96 + abs(t - .5) ** 2 * 220)
            context.set_source_rgb(*rgb("#6b6452"))
            context.set_line_width(4)
            context.stroke()
        context.move_to(x - 300, y - 46)
        context.curve_to(x - 190, y + 22, x + 110, y + 26, x + 268, y - 66)
        context.set_line_width(8)
        context.set_source_rgb(*rgb("#8a6a48"))
        context.stroke()
        stroke(context, [(x + 170, y - 20), (x + 250, y - 240)], 6, rgb("#7b6a3f"))
        stroke(context, [(x + 262, y - 60), (x + 340, y - 60), (x + 518, y - 282)], 3, rgb("#c2ad7d"))
        for bx in (x + 120, x + 158):
            ellipse(context, bx, y - 10, 25, 19, rgb("#8a6a3e"))
            for k in range(5):
                ellipse(context, bx - 16 + k * 8, y - 28 - (k % 2) * 6, 9, 8, rgb("#5f8a45") if k % 2 else rgb("#7ea552"))
    canvas.put(lambda context: ellipse(context, 392, 1280, 280, 34, rgb("#1f3a3a"), .6), wobble=4, blur=4, ripple=10, ripple_from=1100)
    canvas.put(boat, wobble=1.2, grain=.13, rim=(2, -3, rgb("#f5dfac"), .6))
    ripples(canvas, 1290, 1490, [rgb("#d9cfa8"), rgb("#9fb09c")], 40, 90, .4)

    def hangings(context):
        for x, y, z in ((-2.6, 3.4, 11.0), (-2.6, 3.4, 13.4), (4.4, 4.2, 11.4), (4.4, 4.2, 14.2), (-2.6, 3.3, 21)):
            px, py = view(x, y, z)
            lamp(context, px, py, .27 * view.scale(z), rgb("#b8382b"), rgb("#e8824f"))
        chance = random.Random(6)
        for k in range(150):
            t = chance.random()
            x = 1125 - t * 330 + chance.gauss(0, 12)
            drop = chance.uniform(40, 330) * (1 - t * .55)
            context.move_to(x, -10)
            context.curve_to(x - 6, drop * .4, x + chance.uniform(-14, 14), drop * .7, x + chance.uniform(-22, 10), drop)
            context.set_source_rgba(*rgb("#7c8a3f"), .8)
            context.set_line_width(1.6)
            context.stroke()
            for n in range(int(drop / 13)):
                ellipse(context, x + chance.gauss(-2, 5), n * 13, 2.6, 8, mix(rgb("#a9bb4d"), rgb("#d6dc82"), chance.random()), .9, chance.gauss(.2, .4))
    canvas.put(hangings, wobble=.8, rim=(2, -2, rgb("#fbeebd"), .4))
    canvas.save("04/1-butou.jpg")


def egrets():
    """Page 4: egrets at the edge of the reeds, late light."""
    canvas = Canvas(1500, 1000, 808)
    horizon = 470
    canvas.sky([(0, rgb("#587a94")), (180, rgb("#a7a9ad")), (330, rgb("#e8b795")), (horizon, rgb("#f9d7a0")), (horizon + 1, rgb("#efc79a")),
                (640, rgb("#c59f93")), (820, rgb("#6f7f92")), (1000, rgb("#31506a"))])
    sun = (980, 372)
    canvas.glow(*sun, 560, rgb("#ff9a55"), .55)
    canvas.glow(*sun, 180, rgb("#ffd692"), .6)

    def clouds(context):
        for _ in range(22):
            x, y = canvas.random.uniform(-100, 1600), canvas.random.uniform(30, 330)
            for k in range(9):
                ellipse(context, x + k * 46 + canvas.random.gauss(0, 14), y + canvas.random.gauss(0, 5), canvas.random.uniform(30, 100), canvas.random.uniform(2, 8),
                        mix(rgb("#ffd7ae"), rgb("#a0808c"), canvas.random.random()), .34)
    canvas.put(clouds, wobble=5, grain=.05, blur=2)
    canvas.put(lambda context: ellipse(context, *sun, 52, 52, rgb("#ffecc0")), wobble=1, grain=.01)
    hills(canvas, horizon + 4, 150, .8, 44, rgb("#9b8794"), rgb("#e6b99b"), horizon + 3, wobble=2, grain=.05)
    hills(canvas, horizon + 8, 80, 1.4, 52, rgb("#70707f"), rgb("#c79f91"), horizon + 3, wobble=2, grain=.07)
    canvas.mist(horizon - 8, 26, rgb("#fbe0b4"), .5)
    chance = random.Random(31)

    def shoals(context):
        for x0, x1, y in ((-60, 640, horizon + 42), (1120, 1560, horizon + 50)):
            for k in range(40):
                t = k / 39
                ellipse(context, x0 + (x1 - x0) * t, y + chance.gauss(2, 3), 34, 7 + chance.uniform(0, 5), mix(rgb("#8f7867"), rgb("#b0917b"), chance.random()), .75)
    canvas.put(shoals, wobble=2, blur=1)
    canvas.put(lambda context: reeds(context, chance, -20, 640, horizon + 30, 74, [rgb("#8a705c"), rgb("#a58462"), rgb("#6f6259")], 170, lean=.06), wobble=.6)
    canvas.put(lambda context: reeds(context, chance, 1130, 1530, horizon + 36, 96, [rgb("#7a6658"), rgb("#9a7b5d"), rgb("#635a56")], 130, lean=.06), wobble=.6)
    ripples(canvas, horizon + 14, 1000, [rgb("#ffe4b0"), rgb("#ffc287")], 380, 60, .6, (sun[0], 34, 160))
    ripples(canvas, horizon + 16, 1000, [rgb("#52687e"), rgb("#a38f94"), rgb("#e8bf9c"), rgb("#3d5a72")], 520, 120, .34)

    white, grey, bill, leg = rgb("#fbf5e9"), rgb("#c9c3c9"), rgb("#2f2b2c"), rgb("#2c2b30")

    def standing(context, x, y, s, way, feeding=False):
        """A little egret (白鹭), feet at (x, y); s is its height."""
        def p(a, b):
            return x + way * a * s, y - b * s
        for a, knee in ((-.05, -.02), (.05, .08)):
            stroke(context, [p(a, .0), p(knee, .17), p(a * .6 - .02, .36)], max(2, .016 * s), leg)
        context.move_to(*p(-.42, .30))
        context.curve_to(*p(-.25, .47), *p(-.05, .60), *p(.14, .57))
        context.curve_to(*p(.25, .55), *p(.22, .42), *p(.10, .36))
        context.curve_to(*p(-.05, .29), *p(-.24, .31), *p(-.42, .30))
        context.set_source_rgb(*white)
        context.fill()
        context.move_to(*p(-.46, .25))
        context.curve_to(*p(-.22, .36), *p(-.05, .40), *p(.06, .42))
        context.curve_to(*p(-.05, .33), *p(-.26, .28), *p(-.46, .25))
        context.set_source_rgb(*grey)
        context.fill()
        if feeding:
            neck, head, tip = [p(.14, .52), p(.34, .62), p(.30, .36), p(.40, .22)], p(.41, .20), p(.49, .03)
        else:
            neck, head, tip = [p(.13, .52), p(.36, .62), p(.02, .74), p(.16, .93)], p(.18, .945), p(.40, .915)
        context.move_to(*neck[0])
        context.curve_to(*neck[1], *neck[2], *neck[3])
        context.set_source_rgb(*white)
        context.set_line_width(.062 * s)
        context.stroke()
        ellipse(context, *head, .055 * s, .040 * s, white, 1, .3 if feeding else 0)
        stroke(context, [head, tip], .020 * s, bill)
        if not feeding:
            stroke(context, [p(.15, .96), p(.0, .90)], .012 * s, white)

    def flying(context, x, y, s, way, up):
        def p(a, b):
            return x + way * a * s, y - b * s
        stroke(context, [p(-.25, -.02), p(-.72, -.06)], .018 * s, leg)
        stroke(context, [p(-.25, -.0), p(-.70, -.10)], .018 * s, leg)
        if up:
            far = [p(.02, .05), p(-.06, .45), p(.16, .78), p(.30, .88), p(.22, .55), p(.26, .2), p(.16, .04)]
            near = [p(.06, .03), p(-.10, .42), p(-.34, .74), p(-.62, .86), p(-.46, .52), p(-.34, .18), p(-.20, .0)]
        else:
            far = [p(.12, .05), p(.22, .2), p(.42, .36), p(.66, .34), p(.46, .18), p(.3, .05), p(.16, -.02)]
            near = [p(.06, .02), p(-.06, -.2), p(-.26, -.48), p(-.52, -.62), p(-.40, -.34), p(-.32, -.14), p(-.22, .02)]

        def wing(points, colour):
            context.move_to(*points[0])
            context.curve_to(*points[1], *points[2], *points[3])
            context.curve_to(*points[4], *points[5], *points[6])
            context.close_path()
            context.set_source_rgb(*colour)
            context.fill()
        wing(far, grey)
        context.move_to(*p(-.36, -.03))
        context.curve_to(*p(-.15, .13), *p(.1, .12), *p(.22, .03))
        context.curve_to(*p(.12, -.10), *p(-.12, -.10), *p(-.36, -.03))
        context.set_source_rgb(*white)
        context.fill()
        context.move_to(*p(.18, .03))
        context.curve_to(*p(.34, -.10), *p(.24, .12), *p(.36, .08))
        context.set_line_width(.066 * s)
        context.stroke()
        ellipse(context, *p(.38, .085), .052 * s, .038 * s, white)
        stroke(context, [p(.40, .085), p(.60, .06)], .020 * s, bill)
        wing(near, white)

    stand = [(560, 790, 250, 1, False), (1010, 716, 150, -1, True), (760, 640, 112, -1, False)]

    def mirror(context):
        for x, y, *rest in stand:
            context.save()
            context.translate(0, 2 * y)
            context.scale(1, -1)
            standing(context, x, y, *rest)
            context.restore()
    canvas.put(mirror, wobble=2, opacity=.5, blur=1.5, ripple=10, ripple_from=horizon)

    def birds(context):
        for each in stand:
            standing(context, *each)
        flying(context, 1010, 255, 165, -1, True)
        flying(context, 1240, 190, 112, -1, False)
        flying(context, 742, 168, 78, -1, True)
    canvas.put(birds, wobble=.8, grain=.03, rim=(3, -1, rgb("#ffe0ab"), .7))

    def rings(context):
        for x, y, s, *_ in stand:
            for k in (1, 1.9, 2.8):
                context.save()
                context.translate(x, y)
                context.scale(s * .17 * k, s * .032 * k)
                context.new_sub_path()
                context.arc(0, 0, 1, 0, 2 * math.pi)
                context.restore()
                context.set_source_rgba(*rgb("#fbe3bd"), .75 / k)
                context.set_line_width(2)
                context.stroke()
    canvas.put(rings, wobble=1)
    canvas.put(lambda context: reeds(context, chance, -40, 230, 1010, 560, [rgb("#3f4a48"), rgb("#5f5743"), rgb("#7a6a49"), rgb("#4a5a4c")], 90), wobble=1.2, rim=(3, -2, rgb("#f6c58a"), .65))
    canvas.put(lambda context: reeds(context, chance, 1180, 1540, 1010, 640, [rgb("#36434a"), rgb("#54503f"), rgb("#756443"), rgb("#42534a")], 120, lean=-.10), wobble=1.2,
               rim=(-3, -2, rgb("#f6c58a"), .65))
    canvas.save("04/3-hushang.jpg")


PICTURES = {"bridge": bridge, "wharf": wharf, "playground": playground, "lanterns": lanterns, "seedlings": seedlings, "workshop": workshop, "steps": steps, "egrets": egrets}


def main():
    for name in sys.argv[1:] or PICTURES:
        PICTURES[name]()


if __name__ == "__main__":
    main()
