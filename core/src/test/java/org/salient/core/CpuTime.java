package org.salient.core;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The processor time that work takes, which other programs on the machine do not lengthen. */
public final class CpuTime {
    private CpuTime() {}

    /** The time that the work takes in this thread. */
    public static Duration of(Runnable work) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);
    }
}
