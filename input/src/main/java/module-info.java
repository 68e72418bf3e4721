/** Takes articles out of web pages, feeds, mails, archives and text in any encoding. */
module dev.hearsay.input {
  requires static transitive org.jspecify;
  requires transitive dev.hearsay;
  requires apache.mime4j.core;
  requires chardet4j;
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires jwarc;
  requires org.commonmark;
  requires org.jsoup;

  exports dev.hearsay.input;
  exports dev.hearsay.input.html;
}
