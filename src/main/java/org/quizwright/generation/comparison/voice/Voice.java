package org.quizwright.generation.comparison.voice;

import org.quizwright.generation.wording.LastWord;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.language.BodyName;
import org.quizwright.model.source.Source;

/**
 * Somebody whose words a source prints: its author, or a person whom it quotes.
 *
 * @param name the fullest form that the texts give
 * @param role what a text says the person is, in its words; empty where it says nothing
 * @param carrier the source that prints the words
 */
public record Voice(String name, String role, Source carrier, boolean quoted) {

  /** The author of a source, speaking in it. */
  public static Voice author(Source source) {
    return new Voice(source.metadata().fullAuthor(), "", source, false);
  }

  /** How a question speaks of the voice after its first mention. */
  public String shortName() {
    boolean body = !BodyName.inside(name).equals(name);
    if (body || name.equals(carrier.metadata().containerTitle())) {
      return name;
    }
    String first = name.replaceFirst(",? (?:and others|et al\\.?)$", "");
    return LastWord.of(first);
  }

  /** How an answer brings in the voice's words: "writes" or "says". */
  public String verb() {
    return isTakenDown() ? "says" : "writes";
  }

  /** Whether somebody else wrote the words down, and so set the marks of punctuation. */
  public boolean isTakenDown() {
    return quoted || NamedAuthor.isSpoken(carrier.metadata());
  }

  /** How the voice stands to the events. */
  public Standing standing() {
    return quoted ? Standing.ofRole(role) : Standing.ofType(carrier.metadata().type());
  }

  /** The id of the source for its author, the name for a person quoted. */
  public String asserter() {
    return quoted ? name : carrier.id();
  }

  /** Whether neither voice reached us through the other's source, movement or reading. */
  public boolean isIndependentOf(Voice other) {
    return carrier.isIndependentOf(other.carrier);
  }
}
