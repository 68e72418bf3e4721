package dev.hearsay.robustness;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;

/** The heap that is in use after a collection. */
final class Heap {
  private static final int MEBI = 1 << 20;

  private Heap() {}

  /** Collects, and tells what is left, in mebibytes. */
  static long live() {
    ManagementFactory.getMemoryMXBean().gc();
    MemoryUsage usage = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return usage.getUsed() / MEBI;
  }
}
