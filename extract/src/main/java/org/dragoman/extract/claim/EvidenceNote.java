package org.dragoman.extract.claim;

import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Claim.Evidence;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// What a sentence says of evidence: "without presenting evidence", "no evidence supports such
/// claims", "documents show".
///
/// @param sentence the sentence
/// @param kind that there is some, or none
/// @param span the words that say so
/// @param reference the noun for the claims that it speaks of, if it names them
record EvidenceNote(Sentence sentence, Evidence kind, Span span, Optional<Token> reference) {}
