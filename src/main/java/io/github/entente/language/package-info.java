/**
 * Sentences, tokens, lemmas, dependency trees and time expressions; the only room that knows CoreNLP.
 */
@NullMarked
package io.github.entente.language;

import org.jspecify.annotations.NullMarked;
