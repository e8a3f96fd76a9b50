package org.dragoman.model.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.Span;

/// A sentence: its tokens and the tree over them.
public final class Sentence {
  private final int index;
  private final Span span;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /// @param index position in the reading, from 0
  /// @param span from the first token to the last
  /// @param tokens in text order; their heads form a tree with one root
  public Sentence(int index, Span span, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has words");
    }
    this.index = index;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.children = childrenOf(this.tokens);
  }

  private static List<List<Token>> childrenOf(List<Token> tokens) {
    List<List<Token>> children = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (Token token : tokens) {
      if (!token.isRoot()) {
        children.get(token.head()).add(token);
      }
    }
    children.replaceAll(Collections::unmodifiableList);
    return children;
  }

  public int index() {
    return index;
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  /// The word that depends on none.
  public Token root() {
    return tokens.stream().filter(Token::isRoot).findFirst().orElse(tokens.getFirst());
  }

  /// The word that a word depends on.
  public Optional<Token> headOf(Token token) {
    return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /// The words that depend on a word, in text order.
  public List<Token> childrenOf(Token token) {
    return children.get(token.index());
  }

  /// The words that depend on a word in one of the given ways, in text order.
  public Stream<Token> childrenOf(Token token, Relation first, Relation... more) {
    return childrenOf(token).stream()
        .filter(c -> c.relation() == first || List.of(more).contains(c.relation()));
  }

  /// The first word that depends on a word in the given way.
  public Optional<Token> childOf(Token token, Relation relation) {
    return childrenOf(token).stream().filter(c -> c.relation() == relation).findFirst();
  }

  /// A word and all that depend on it, directly or not, in text order.
  public List<Token> subtree(Token token) {
    List<Token> found = new ArrayList<>();
    Deque<Token> open = new ArrayDeque<>();
    open.push(token);
    while (!open.isEmpty()) {
      Token next = open.pop();
      found.add(next);
      childrenOf(next).forEach(open::push);
    }
    found.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return found;
  }

  /// From the first to the last word of a subtree.
  public Span spanOfSubtree(Token token) {
    List<Token> words = subtree(token);
    return words.getFirst().span().cover(words.getLast().span());
  }

  /// The words on the way from a word to the root, nearest first, without the word itself.
  public List<Token> ancestorsOf(Token token) {
    List<Token> path = new ArrayList<>();
    Token at = token;
    while (!at.isRoot() && path.size() < tokens.size()) {
      at = tokens.get(at.head());
      path.add(at);
    }
    return path;
  }

  /// Whether `inner` is `outer` or depends on it, directly or not.
  public boolean isWithin(Token inner, Token outer) {
    return inner.index() == outer.index()
        || ancestorsOf(inner).stream().anyMatch(a -> a.index() == outer.index());
  }

  /// The words that a span of the article touches.
  public List<Token> tokensIn(Span stretch) {
    return tokens.stream().filter(t -> t.span().overlaps(stretch)).toList();
  }

  /// The word of a span that none of its other words dominates: the head of a phrase.
  public Optional<Token> headOf(Span stretch) {
    List<Token> words = tokensIn(stretch);
    return words.stream()
        .filter(t -> t.isRoot() || words.stream().noneMatch(w -> w.index() == t.head()))
        .findFirst();
  }

  @Override
  public String toString() {
    return "Sentence " + index + " " + tokens.stream().map(Token::text).toList();
  }
}
