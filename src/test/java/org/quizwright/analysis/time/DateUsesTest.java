package org.quizwright.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateUsesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1990 it fell.|AT",
        "It fell in the 1990s.|AT",
        "Between 2004 and 2012 it fell.|AT",
        "Between the first half of 1993 and the first half of 1994 production fell.|AT",
        "From 1990 onward it fell.|SINCE",
        "Starting in 1990 it fell.|SINCE",
        "It has fallen since the 1990s.|SINCE",
        "It fell until 1990.|UNTIL",
        "By 1990 it had fallen.|BY",
        "Before 1990 it rose.|BESIDE",
        "The 1990 congress met.|NAME",
        "It rose to half of its 1990 levels.|NAME",
        "The March 25, 1990 fire spread.|NAME",
        "According to a 1990 article it fell.|CITATION",
        "A 1990 report by the ministry said so.|CITATION",
        "The duty on paper in 1990 was low.|AT",
        "In 1990 the paper mill was sold.|AT",
        "The wealth report for 1990 said so.|CITATION",
        "An article in the Gazette from April 1990 said so.|CITATION",
        "In a book published by Verso in 1990 he said so.|CITATION",
        "It earns a million a year (NG, 1990).|CITATION"
      })
  void tellsWhatADateDoes(String sentence, DateUse use) {
    DateScanner.Found found = DateScanner.scan(sentence).get(0);
    assertThat(DateUses.of(sentence, found.span(), found.draft().shape())).isEqualTo(use);
  }
}
