package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.model.time.HistoricalDate;

class FrontFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 May 2018 | 2018-05-01",
        "Tuesday, 1st May, 2018 | 2018-05-01",
        "May 1, 2018 | 2018-05-01",
        "2018-05-01 | 2018-05-01",
        "May 2018 | 2018-05",
        "From The Globe newspaper, 5 May 1900 | 1900-05-05",
        "Published on 5 May 1900 | 1900-05-05"
      })
  void readsDates(String line, String edtf) {
    assertThat(FrontForms.date(line)).contains(HistoricalDate.parse(edtf));
  }

  @Test
  void readsNoDateThatCannotBe() {
    assertThat(FrontForms.date("31 February 1900")).isEmpty();
  }

  @Test
  void readsThePublicationBeforeADate() {
    assertThat(FrontForms.publication("From The Globe newspaper, 5 May 1900"))
        .contains("The Globe");
  }

  @Test
  void readsBylinesAndBareNames() {
    assertThat(FrontForms.author("By Ann van Hill")).contains("Ann van Hill");
    assertThat(FrontForms.author("Ann Hill")).contains("Ann Hill");
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Ann Hill, 1998", "by Ann Hill (1998)", "Written by Ann Hill in 1998"})
  void readsABylineWithItsYear(String line) {
    assertThat(FrontForms.author(line)).contains("Ann Hill");
    assertThat(FrontForms.date(line)).contains(HistoricalDate.parse("1998"));
  }

  @Test
  void takesNoHeadingForAName() {
    assertThat(FrontForms.author("The First Winter")).isEmpty();
    assertThat(FrontForms.author("What they wanted")).isEmpty();
  }

  @Test
  void readsALineThatNamesABook() {
    String line = "From: Hugh Tolland, The Mill and the River (London: Dale Press, 1934), pp. 3–9";
    assertThat(FrontForms.author(line)).contains("Hugh Tolland");
    assertThat(FrontForms.publication(line)).contains("The Mill and the River");
    assertThat(FrontForms.date(line)).contains(HistoricalDate.parse("1934"));
  }

  @Test
  void readsALabelledBookWithoutADate() {
    String line = "From: Mills and Rivers. A Course Book for Year 9";
    assertThat(FrontForms.publication(line)).contains("Mills and Rivers. A Course Book for Year 9");
    assertThat(FrontForms.publication("From the mill to the river")).isEmpty();
  }

  @Test
  void readsANameAndADateOnOneLine() {
    assertThat(FrontForms.author("Ruth Ansell | 3 May 2011")).contains("Ruth Ansell");
    assertThat(FrontForms.date("Ruth Ansell | 3 May 2011")).isPresent();
  }

  @Test
  void readsAMasthead() {
    String line = "The Daily Mercury, Tuesday, March 5, 1911";
    assertThat(FrontForms.publication(line)).contains("The Daily Mercury");
    assertThat(FrontForms.date(line)).contains(HistoricalDate.parse("1911-03-05"));
  }

  @Test
  void readsTheDatelineOfALetter() {
    String line = "Camp near Ardmouth, December 17, 1862";
    assertThat(FrontForms.date(line)).contains(HistoricalDate.parse("1862-12-17"));
    assertThat(FrontForms.author(line)).isEmpty();
  }

  @Test
  void takesAnInterviewerForNoAuthor() {
    assertThat(FrontForms.author("Interview: Marcus Teel")).isEmpty();
    assertThat(FrontForms.author("Interview with Edna Hale")).contains("Edna Hale");
  }
}
