/**
 * How well articles were read: their accounts beside what a person found in them.
 */
@NullMarked
package io.github.entente.pipeline.evaluation;

import org.jspecify.annotations.NullMarked;
