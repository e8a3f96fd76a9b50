/// Mentions of events: which events of one article are the same happening, told in the headline,
/// the lead, the body and the takeaways.
///
/// # Flow
///
/// [EventMentions] lays every event beside the sentence that tells it ([Telling]), asks what speaks
/// against two of them being one ([Objections]) and how much speaks for it ([Likeness]), groups
/// them the surest pair first, and rests each group on its fullest telling ([Joined]).
///
/// # Conventions
///
/// - Two events of one sentence are two. What happened, what is only possible, what is alleged by
///   somebody and what is background are never one.
/// - Being alike is not enough: where the sentences leave it open, events stay apart.
@NullMarked
package org.dragoman.extract.mention;

import org.jspecify.annotations.NullMarked;
