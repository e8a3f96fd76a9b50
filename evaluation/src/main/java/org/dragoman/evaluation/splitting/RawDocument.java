package org.dragoman.evaluation.splitting;

import java.util.List;
import org.dragoman.model.Span;

/// A document of a treebank written back to raw text, a paragraph a line.
///
/// @param name as the treebank has it
/// @param text all of it
/// @param sentences where the treebank has sentences
/// @param words where the treebank has words
record RawDocument(String name, String text, List<Span> sentences, List<Span> words) {}
