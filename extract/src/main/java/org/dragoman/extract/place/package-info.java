/// Where things are: states and regions by their names, and the places that an article names.
///
/// [States] holds `states.tsv` and `regions.tsv`; [Gazetteer] the cities and provinces of
/// `gazetteer.tsv.gz`, which is searched as it lies and never parsed as a whole. [PlaceFinder]
/// weighs what a name may stand for by size, by a container that follows ("Cartagena, Spain"), by
/// the countries of which the article speaks and by the other names close by ([Surroundings]). A
/// name that no table knows is left out. That an actor is of a country says nothing of where an
/// event took place; that is for the events to decide.
@NullMarked
package org.dragoman.extract.place;

import org.jspecify.annotations.NullMarked;
