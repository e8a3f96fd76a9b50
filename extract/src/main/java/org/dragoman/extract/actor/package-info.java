/// Who is meant: names, roles, pronouns and metonyms resolved to actors, with the dated base of
/// states, offices, bodies and groups behind it.
///
/// # Flow
///
/// [ActorBase] holds the tables that [ActorTables] has read and checked; [Directory] finds their
/// names in a phrase, the longest first. [PhraseReader] divides a phrase into names, nouns for
/// people and other words ([Part]) and reads it from right to left: the head says whom it means,
/// what stands around it ([Modifiers]) of which country and sector. [PhraseResolver] does so for a
/// bare phrase, [ActorResolver] for every phrase of an article ([Walk]), with the country that the
/// article gives where a phrase leaves it out ([Home], [Scene]), what it has said before ([Memory],
/// [TakenUp]) and the pronouns that stand for it ([Referents]); it answers with a [Cast].
///
/// # Conventions
///
/// - A state, its government and what stands for it (Washington, the Kremlin, "the Trump
///   administration", "his government") are one actor, `state:USA`.
/// - Other bodies of a state are `organization:COL-foreign-ministry`, or have a name of their own,
///   `organization:central-intelligence-agency`.
/// - Whoever is not named is `unnamed:` with country (only if stated), first sector and noun,
///   `unnamed:COL-GOV-official`; the people of a state are `unnamed:COL-CVL-people`.
/// - Countries are ISO 3166 alpha-3, with `XKX` for Kosovo and PLOVER's `EUR` and `UNO`; CAMEO's
///   own codes stand in `cameo`.
/// - A person's sectors are those of the day: in office, out of it (`ELI`), or as the base says.
///
/// # Tables
///
/// `persons.tsv` and `terms.tsv` (who held which office when), `ministers-*.tsv` (the same by
/// name), `offices.tsv`, `leading.tsv` (who leads a state), `chambers.tsv` and `homonyms.tsv`
/// (names that several share), `kin.tsv`, `words.tsv` (common nouns for people and bodies), and the
/// bodies: `organisations.tsv`, `institutions.tsv`, `groups.tsv`, `parties.tsv`, `companies.tsv`.
/// Every row names its source. Unknown codes, an alias given twice and overlapping terms of one
/// office are refused at start, with file and line.
@NullMarked
package org.dragoman.extract.actor;

import org.jspecify.annotations.NullMarked;
