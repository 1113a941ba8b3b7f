// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

/**
 * Packages that bundles take from the launcher: the logging interfaces with their one provider. Cheaper to start than a
 * mediator of service loaders, which SLF4J 2 would need as a bundle.
 */
final class SystemPackages {

    /**
     * SLF4J 2 keeps the interface of 1.7 that older bundles ask for, and jcl-over-slf4j has that of Commons Logging 1.3,
     * which PDFBox asks for.
     */
    static final String EXTRA = String.join(
            ",",
            "org.slf4j;version=2.0.17",
            "org.slf4j;version=1.7.36",
            "org.slf4j.event;version=2.0.17",
            "org.slf4j.helpers;version=2.0.17",
            "org.slf4j.helpers;version=1.7.36",
            "org.slf4j.spi;version=2.0.17",
            "org.slf4j.spi;version=1.7.36",
            "org.apache.commons.logging;version=1.3.5",
            "org.apache.commons.logging;version=1.2",
            "org.apache.commons.logging.impl;version=1.2");

    private SystemPackages() {}
}
