// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Lets the application believe that it is some day. */
final class Days {

    private static ServiceRegistration<Clock> clock;

    private Days() {}

    static synchronized void be(LocalDate day) {
        ZoneId zone = ZoneId.systemDefault();
        Clock noon = Clock.fixed(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
        BundleContext context = FrameworkUtil.getBundle(Days.class).getBundleContext();
        ServiceRegistration<Clock> before = clock;
        clock = context.registerService(Clock.class, noon, null);
        if (before != null) {
            before.unregister();
        }
    }
}
