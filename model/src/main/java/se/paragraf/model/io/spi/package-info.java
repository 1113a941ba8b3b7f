// SPDX-License-Identifier: Apache-2.0
/**
 * Adding to the metamodel. Implemented by extensions that have generated EMF code; one that has nothing but an
 * {@code .ecore} names it in {@code META-INF/paragraf/models} instead.
 */
@Export
@Version("1.0.0")
package se.paragraf.model.io.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
