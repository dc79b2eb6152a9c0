package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.name.NameForm;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.analysis.name.Papers;
import org.quizwright.model.content.Body;
import org.quizwright.model.source.TextRef;

/** The mentions gathered for one body so far, and its other names. */
final class BodyGroup {

  private final List<NameMention> mentions = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  void add(NameMention mention) {
    mentions.add(mention);
    names.add(Papers.title(mention));
  }

  void addName(String name) {
    names.add(name);
  }

  void absorb(BodyGroup other) {
    mentions.addAll(other.mentions);
    names.addAll(other.names);
  }

  /** Takes the places of a misread part, not its name. */
  void addMentions(BodyGroup other) {
    mentions.addAll(other.mentions);
  }

  /** Whether every mention is part of the longer name. */
  boolean isOnlyIn(String longer) {
    return mentions.stream().allMatch(m -> m.sentence().text().contains(longer));
  }

  /** Whether it is named in the source of the other's first mention, and before that. */
  boolean isNamedBefore(BodyGroup other) {
    TextRef there = other.mentions.get(0).sentence().ref();
    return mentions.stream()
        .map(mention -> mention.sentence().ref())
        .anyMatch(ref -> ref.source().equals(there.source()) && ref.compareTo(there) <= 0);
  }

  List<NameMention> mentions() {
    return List.copyOf(mentions);
  }

  Set<String> names() {
    return new LinkedHashSet<>(names);
  }

  /** The name that isn't a short form, the longest of several. */
  String name() {
    return names.stream()
        .max(
            Comparator.comparing((String name) -> !NameForm.isShort(name))
                .thenComparing(String::length))
        .orElseThrow();
  }

  private boolean isDefinite() {
    return mentions.stream().anyMatch(NameMention::isDefinite);
  }

  Body toBody(@Nullable String role) {
    Set<String> aliases = names();
    boolean common =
        (Character.isLowerCase(name().charAt(0)) || NameForm.isParty(name())) && isDefinite();
    if (!common) {
      aliases.remove(name());
    }
    return new Body(
        common ? "the " + name() : name(),
        List.copyOf(aliases),
        role,
        mentions.stream().map(m -> m.sentence().ref()).findFirst().orElseThrow());
  }
}
