// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import se.paragraf.core.Paragraf;

/**
 * The command line as a service of types of the platform alone, so that a launcher outside the framework can call it
 * without sharing a class.
 */
@Component(service = ToIntFunction.class, property = "paragraf.command=main")
public final class CommandService implements ToIntFunction<String[]> {

    private final Paragraf paragraf;
    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final Optional<ToIntFunction<String[]>> desktop;

    /** Without OSGi, where there is no desktop application. */
    public CommandService(Paragraf paragraf, InputStream in, OutputStream out, OutputStream err) {
        this(paragraf, in, out, err, null);
    }

    /**
     * Creates it.
     *
     * @param desktop opens the desktop application; null if it is not installed
     */
    @Activate
    public CommandService(
            @Reference Paragraf paragraf,
            @Reference(target = "(paragraf.stream=in)") InputStream in,
            @Reference(target = "(paragraf.stream=out)") OutputStream out,
            @Reference(target = "(paragraf.stream=err)") OutputStream err,
            @Reference(target = "(paragraf.command=ui)", cardinality = ReferenceCardinality.OPTIONAL)
                    ToIntFunction<String[]> desktop) {
        this.paragraf = paragraf;
        this.in = in;
        this.out = out;
        this.err = err;
        this.desktop = Optional.ofNullable(desktop);
    }

    @Override
    public int applyAsInt(String[] arguments) {
        Console console = new Console(in, out, err, Language.chosen(arguments));
        return new Program(paragraf, console, desktop).run(arguments);
    }
}
