package org.quizwright.analysis.person;

import java.util.List;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.source.Variant;

/** Adds the spellings that other copies of a text have of the same name at the same place. */
final class OtherCopies {

  private OtherCopies() {}

  static void add(List<Individual> individuals, List<AnalysedPassage> passages) {
    passages.stream()
        .map(AnalysedPassage::source)
        .distinct()
        .forEach(source -> add(individuals, source));
  }

  private static void add(List<Individual> individuals, Source source) {
    for (Variant variant : source.variants()) {
      String reading = bare(variant.reading());
      for (Individual individual : individuals) {
        individual.names().stream()
            .filter(name -> stands(name, source, variant) && name.words().contains(reading))
            .findFirst()
            .ifPresent(name -> add(individual, name, reading, variant));
      }
    }
  }

  private static boolean stands(PersonName name, Source source, Variant variant) {
    TextRef ref = name.mention().sentence().ref();
    return ref.source().equals(source.id()) && ref.passage() == variant.passage();
  }

  private static void add(Individual individual, PersonName name, String reading, Variant variant) {
    for (Variant.Other other : variant.others()) {
      String spelling = bare(other.reading());
      if (spelling.matches("\\p{Lu}[\\p{L}’'-]+") && !spelling.equals(reading)) {
        individual.addSpelling(name.plain().replace(reading, spelling));
      }
    }
  }

  private static String bare(String reading) {
    return reading.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "").replaceAll("[’']s$", "");
  }
}
