"""Renders the scenes of scenes.csv in Blender Cycles: blender -b --factory-startup --python render.py -- scenes.csv FOLDER [SAMPLES]

A white Lambertian sphere of radius 9 stands in the middle, y points up and z to an orthographic camera; lengths are centimetres, angles
degrees. No light bounces, so that a pixel is the irradiance over pi under a light of unit radiance (the sun: of unit irradiance). Each
scene becomes FOLDER/scene.csv: a line per row of pixels, top first.
"""
import csv
import math
import os
import sys

import bpy
from mathutils import Matrix, Vector

SPHERE = 9.0
SIZE = 40
VIEW = 20.0
BAR = 7.0


def white():
    material = bpy.data.materials.new("white")
    material.use_nodes = True
    nodes = material.node_tree.nodes
    nodes.clear()
    diffuse = nodes.new("ShaderNodeBsdfDiffuse")
    diffuse.inputs["Color"].default_value = (1, 1, 1, 1)
    diffuse.inputs["Roughness"].default_value = 0
    output = nodes.new("ShaderNodeOutputMaterial")
    material.node_tree.links.new(diffuse.outputs["BSDF"], output.inputs["Surface"])
    return material


def glowing(radiance):
    material = bpy.data.materials.new("glowing")
    material.use_nodes = True
    nodes = material.node_tree.nodes
    nodes.clear()
    emission = nodes.new("ShaderNodeEmission")
    emission.inputs["Strength"].default_value = radiance
    output = nodes.new("ShaderNodeOutputMaterial")
    material.node_tree.links.new(emission.outputs["Emission"], output.inputs["Surface"])
    return material


def ball(centre, radius, material):
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=7, radius=radius, location=centre)
    thing = bpy.context.object
    for polygon in thing.data.polygons:
        polygon.use_smooth = True
    thing.data.materials.append(material)
    return thing


def occluder(row):
    centre = (float(row["x"]), float(row["y"]), float(row["z"]))
    size = float(row["size"])
    if row["occluder"] == "ball":
        thing = ball(centre, size, white())
    elif row["occluder"] == "bar":
        bpy.ops.mesh.primitive_cube_add(size=2, location=centre)
        thing = bpy.context.object
        thing.scale = (BAR, size, size)
        thing.data.materials.append(white())
    else:
        return
    thing.visible_camera = False


def toward(row):
    azimuth = math.radians(float(row["azimuth"]))
    elevation = math.radians(float(row["elevation"]))
    return Vector((math.sin(azimuth) * math.cos(elevation), math.sin(elevation), math.cos(azimuth) * math.cos(elevation)))


def aimed(direction, distance):
    """Turned with z to the light and x level."""
    z = direction
    x = Vector((0, 1, 0)).cross(z).normalized()
    y = z.cross(x)
    turn = Matrix((x, y, z)).transposed().to_4x4()
    return Matrix.Translation(z * distance) @ turn


def panel(row, round):
    """A glowing plane of unit radiance: an area lamp would have Blender's own unit of power."""
    if round:
        disc()
    else:
        bpy.ops.mesh.primitive_plane_add(size=1)
    thing = bpy.context.object
    thing.data.materials.append(glowing(1))
    thing.visible_camera = False
    size = Matrix.Diagonal((float(row["width"]), float(row["height"]), 1, 1))
    thing.matrix_world = aimed(toward(row), float(row["distance"])) @ size


def disc():
    """A disc of diameter 1 of faces that are nearly square: Cycles samples long slivers with a bias of a percent."""
    bpy.ops.mesh.primitive_grid_add(x_subdivisions=64, y_subdivisions=64, size=2)
    for vertex in bpy.context.object.data.vertices:
        x, y = vertex.co.x, vertex.co.y
        far = math.hypot(x, y)
        if far > 0:
            scale = max(abs(x), abs(y)) / far / 2
            vertex.co.x = x * scale
            vertex.co.y = y * scale


def sun(row):
    data = bpy.data.lights.new("light", "SUN")
    data.angle = math.radians(float(row["width"]))
    data.energy = 1
    thing = bpy.data.objects.new("light", data)
    thing.matrix_world = aimed(toward(row), 0)
    bpy.context.collection.objects.link(thing)


def light(row):
    kind = row["light"]
    if kind in ("rectangle", "disc"):
        panel(row, kind == "disc")
    elif kind == "ball":
        thing = ball(toward(row) * float(row["distance"]), float(row["width"]) / 2, glowing(1))
        thing.visible_camera = False
    elif kind == "sun":
        sun(row)
    elif kind == "sky":
        sky()
    else:
        raise ValueError("No such light: " + kind)


def sky():
    """The overcast sky of the CIE: (1 + 2 sin)/3 of the zenith, nothing below the horizon."""
    tree = bpy.context.scene.world.node_tree
    nodes = tree.nodes
    where = nodes.new("ShaderNodeTexCoord")
    split = nodes.new("ShaderNodeSeparateXYZ")
    grow = nodes.new("ShaderNodeMath")
    grow.operation = "MULTIPLY_ADD"
    grow.inputs[1].default_value = 2 / 3
    grow.inputs[2].default_value = 1 / 3
    above = nodes.new("ShaderNodeMath")
    above.operation = "GREATER_THAN"
    above.inputs[1].default_value = 0
    both = nodes.new("ShaderNodeMath")
    both.operation = "MULTIPLY"
    tree.links.new(where.outputs["Generated"], split.inputs[0])
    tree.links.new(split.outputs["Y"], grow.inputs[0])
    tree.links.new(split.outputs["Y"], above.inputs[0])
    tree.links.new(grow.outputs[0], both.inputs[0])
    tree.links.new(above.outputs[0], both.inputs[1])
    tree.links.new(both.outputs[0], nodes["Background"].inputs["Strength"])
    nodes["Background"].inputs["Color"].default_value = (1, 1, 1, 1)
    bpy.context.scene.world.cycles.sampling_method = "MANUAL"
    bpy.context.scene.world.cycles.sample_map_resolution = 2048


def empty(samples):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.world = bpy.data.worlds.new("world")
    scene.world.use_nodes = True
    scene.world.node_tree.nodes["Background"].inputs["Strength"].default_value = 0
    scene.render.engine = "CYCLES"
    scene.render.resolution_x = SIZE
    scene.render.resolution_y = SIZE
    scene.render.resolution_percentage = 100
    scene.render.image_settings.file_format = "OPEN_EXR"
    scene.render.image_settings.color_depth = "32"
    scene.render.film_transparent = True
    cycles = scene.cycles
    cycles.device = "CPU"
    cycles.samples = samples
    cycles.use_adaptive_sampling = False
    cycles.use_denoising = False
    cycles.light_sampling_threshold = 0
    cycles.sample_clamp_direct = 0
    cycles.sample_clamp_indirect = 0
    cycles.pixel_filter_type = "BOX"
    cycles.filter_width = 1
    cycles.max_bounces = 0
    cycles.seed = 1
    scene.render.filter_size = 1
    camera = bpy.data.cameras.new("camera")
    camera.type = "ORTHO"
    camera.ortho_scale = VIEW
    camera.clip_end = 1000
    thing = bpy.data.objects.new("camera", camera)
    thing.location = (0, 0, 60)
    scene.collection.objects.link(thing)
    scene.camera = thing
    ball((0, 0, 0), SPHERE, white())


def picture(path):
    """Rows from the top, of an EXR as Blender reads it back."""
    bpy.context.scene.render.filepath = path
    bpy.ops.render.render(write_still=True)
    image = bpy.data.images.load(path)
    pixels = list(image.pixels)
    assert tuple(image.size) == (SIZE, SIZE)
    return [[pixels[((SIZE - 1 - row) * SIZE + column) * 4 + 1] for column in range(SIZE)] for row in range(SIZE)]


def main():
    arguments = sys.argv[sys.argv.index("--") + 1:]
    folder = arguments[1]
    samples = int(arguments[2]) if len(arguments) > 2 else 4096
    with open(arguments[0], newline="") as scenes:
        for row in csv.DictReader(scenes):
            empty(samples)
            occluder(row)
            light(row)
            exr = os.path.join(folder, "picture.exr")
            rows = picture(exr)
            os.remove(exr)
            with open(os.path.join(folder, row["scene"].replace(" ", "-") + ".csv"), "w", newline="\n") as out:
                for values in rows:
                    out.write(",".join("%.5g" % value for value in values) + "\n")
            print("scene", row["scene"], flush=True)
    with open(os.path.join(folder, "version"), "w") as out:
        out.write("Blender %s, Cycles on the CPU, %d samples a pixel\n" % (bpy.app.version_string, samples))


main()
