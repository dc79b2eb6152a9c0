package org.quizwright.analysis.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.source.Variant;

/** Adds the spellings that other copies of a text have of the same name at the same place. */
final class OtherCopies {

  private OtherCopies() {}

  static void add(List<Individual> individuals, List<AnalysedPassage> passages) {
    List<Source> sources = passages.stream().map(AnalysedPassage::source).distinct().toList();
    if (sources.stream().allMatch(source -> source.variants().isEmpty())) {
      return;
    }
    Map<TextRef, List<Borne>> borne = new LinkedHashMap<>();
    for (Individual individual : individuals) {
      for (PersonName name : individual.names()) {
        TextRef ref = name.mention().sentence().ref();
        borne
            .computeIfAbsent(passage(ref.source(), ref.passage()), place -> new ArrayList<>())
            .add(new Borne(individual, name));
      }
    }
    sources.forEach(source -> add(borne, source));
  }

  /** A name at one place of the text, and who bears it. */
  private record Borne(Individual individual, PersonName name) {}

  private static TextRef passage(String source, int passage) {
    return new TextRef(source, passage, 1);
  }

  private static void add(Map<TextRef, List<Borne>> borne, Source source) {
    for (Variant variant : source.variants()) {
      String reading = bare(variant.reading());
      Map<Individual, PersonName> firsts = new LinkedHashMap<>();
      borne.getOrDefault(passage(source.id(), variant.passage()), List.of()).stream()
          .filter(each -> each.name().words().contains(reading))
          .forEach(each -> firsts.putIfAbsent(each.individual(), each.name()));
      firsts.forEach((individual, name) -> add(individual, name, reading, variant));
    }
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
