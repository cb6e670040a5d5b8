"""The demo House: invented people who learn, come late, fall ill and forget their phones.

    house = make_demo(folder, DemoOptions(until=today), clock, progress=…)

The same options make the same House, public ids included.
"""

from friendship_desktop.services.demo.founding import make_demo
from friendship_desktop.services.demo.load import demo_rows, fill_demo
from friendship_desktop.services.demo.plan import DemoOptions, demo_clock

__all__ = ["DemoOptions", "demo_clock", "demo_rows", "fill_demo", "make_demo"]
