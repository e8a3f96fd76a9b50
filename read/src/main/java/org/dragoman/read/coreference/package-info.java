/// Coreference: which phrases of an article stand for the same person, body or state.
///
/// Rules, the surest first. [org.dragoman.read.coreference.NameLinks] joins names (full name and
/// surname, acronym, two names of one state), [org.dragoman.read.coreference.NominalLinks] common
/// noun phrases (apposition, repeated head, role: "the Colombian president"), and
/// [org.dragoman.read.coreference.PronounLinks] pronouns, which choose by agreement, syntax and
/// salience among the phrases of the last sentences. Inside quotation marks "I" and "we" are the
/// speaker, "you" the one spoken to, and "he" is never the speaker.
///
/// Looks like a bug but is not: "it" whose antecedent is a thing (cocaine) is alone in its chain,
/// since things are no mentions; a pronoun without a fitting antecedent stays alone too.
@NullMarked
package org.dragoman.read.coreference;

import org.jspecify.annotations.NullMarked;
