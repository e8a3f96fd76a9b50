/// Coreference: which phrases of an article stand for the same person, body, state or thing.
///
/// First come rules that are sure. [org.dragoman.read.coreference.NameLinks] joins names (full name
/// and surname, acronym, two names of one state), [org.dragoman.read.coreference.NominalLinks]
/// appositions and roles ("the Colombian president"), [org.dragoman.read.coreference.PronounLinks]
/// relatives, reflexives, and in quotations "I" and "we" with the speaker and "you" with the one
/// spoken to; "he" is never the speaker. What is left, a [org.dragoman.read.coreference.Chooser]
/// decides, among the phrases that [org.dragoman.read.coreference.Antecedents] gathers and that
/// [org.dragoman.read.coreference.Agreement] allows: the trained
/// [org.dragoman.read.coreference.Ranker], or its training.
///
/// Looks like a bug but is not: "it" whose antecedent is a thing (cocaine) is alone in its chain,
/// since things are no mentions; a pronoun without a fitting antecedent stays alone too.
@NullMarked
package org.dragoman.read.coreference;

import org.jspecify.annotations.NullMarked;
