package org.quizwright.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A sentence with its tokens and the tree that their heads form; tokens are named by their index.
 *
 * <p>Where a relation is asked for, {@code nsubj} also means its subtypes such as {@code
 * nsubj:pass}, and {@code nsubj:pass} only itself.
 *
 * @param text exactly as it stands in the passage
 * @param tokens in the order of the text, which each of them covers exactly
 */
public record ParsedSentence(String text, List<Token> tokens) {

  public ParsedSentence {
    tokens = List.copyOf(tokens);
    int end = 0;
    for (Token token : tokens) {
      if (token.start() < end || token.head() < -1 || token.head() >= tokens.size()) {
        throw new IllegalArgumentException("tokens out of order in: " + text);
      }
      end = token.end();
      int length = end - token.start();
      if (token.text().length() != length || !text.startsWith(token.text(), token.start())) {
        throw new IllegalArgumentException(
            "token '" + token.text() + "' isn't in its place in: " + text);
      }
    }
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The token that governs all others; empty where the sentence has no tokens. */
  public OptionalInt root() {
    return indices().filter(i -> token(i).head() < 0).findFirst();
  }

  /** The tokens that {@code index} governs directly, in the order of the text. */
  public List<Integer> children(int index) {
    List<Integer> children = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == index) {
        children.add(i);
      }
    }
    return Collections.unmodifiableList(children);
  }

  /** The tokens that {@code index} governs by one of {@code relations}. */
  public List<Integer> children(int index, String... relations) {
    List<Integer> children = new ArrayList<>();
    for (int i = next(0, index, relations); i >= 0; i = next(i + 1, index, relations)) {
      children.add(i);
    }
    return Collections.unmodifiableList(children);
  }

  /** The first token that {@code index} governs by one of {@code relations}. */
  public OptionalInt child(int index, String... relations) {
    int child = next(0, index, relations);
    return child < 0 ? OptionalInt.empty() : OptionalInt.of(child);
  }

  /** The first child from {@code from} on; a plain loop, since nothing is asked more often. */
  private int next(int from, int index, String... relations) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).head() == index && hasRelation(i, relations)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether {@code index} stands in one of {@code relations} to its head. */
  public boolean hasRelation(int index, String... relations) {
    String found = token(index).relation();
    for (String wanted : relations) {
      boolean alike = found.startsWith(wanted);
      if (alike && (found.length() == wanted.length() || found.charAt(wanted.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** {@code index} and all that hangs on it, in the order of the text. */
  public List<Integer> descendants(int index) {
    return indices().filter(i -> i == index || isUnder(i, index)).boxed().toList();
  }

  /** Whether {@code index} hangs, directly or not, on {@code ancestor}. */
  public boolean isUnder(int index, int ancestor) {
    int at = token(index).head();
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = token(at).head();
    }
    return false;
  }

  /** The stretch of text from the first to the last token of {@link #descendants}. */
  public Span subtree(int index) {
    List<Integer> all = descendants(index);
    return new Span(token(all.get(0)).start(), token(all.get(all.size() - 1)).end());
  }

  /** The stretch of text of one token. */
  public Span span(int index) {
    return new Span(token(index).start(), token(index).end());
  }

  /** The words that {@code span} covers. */
  public String text(Span span) {
    return span.of(text);
  }

  /** The tokens that lie wholly in {@code span}. */
  public List<Integer> within(Span span) {
    return indices()
        .filter(i -> token(i).start() >= span.start() && token(i).end() <= span.end())
        .boxed()
        .toList();
  }

  /** Persons, bodies and places, each as one span, in the order of the text. */
  public List<Name> names() {
    List<Name> names = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || !token(i).entity().equals(token(from).entity())) {
        if (token(from).isNamed()) {
          names.add(
              new Name(new Span(token(from).start(), token(i - 1).end()), token(from).entity()));
        }
        from = i;
      }
    }
    return names;
  }

  private IntStream indices() {
    return IntStream.range(0, tokens.size());
  }
}
