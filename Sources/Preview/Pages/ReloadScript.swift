/// The script that the preview adds to the pages it sends.
enum ReloadScript {
    /// The address of the script. Dot names are never files of the site.
    static let path = "/.preview/reload.js"
    /// The address of the stream of events.
    static let eventsPath = "/.preview/events"

    /// The script: loads the page again when another build is shown, and shows a build's error as text until then. It
    /// listens only while the page is seen, since a browser opens few connections to one host.
    static let source = """
        (function () {
          "use strict";
          var shown = document.currentScript.src.split("?")[1];
          var stream = null;
          var box = null;
          function clear() {
            if (box) { box.remove(); box = null; }
          }
          function fail(text) {
            clear();
            box = document.createElement("div");
            box.setAttribute("role", "alert");
            var rules = {
              position: "fixed", inset: "auto 0 0 0", maxHeight: "60vh", overflow: "auto", zIndex: "2147483647",
              margin: "0", padding: "1rem 1.25rem", background: "#7a1010", color: "#fff", whiteSpace: "pre-wrap",
              font: "14px/1.5 ui-monospace, monospace", borderTop: "3px solid #fff"
            };
            Object.keys(rules).forEach(function (name) { box.style[name] = rules[name]; });
            box.textContent = "The last change could not be built; the site before it is shown.\\n\\n" + text;
            document.body.appendChild(box);
          }
          function listen() {
            if (stream || document.visibilityState === "hidden") { return; }
            stream = new EventSource("\(eventsPath)");
            stream.addEventListener("shown", function (event) {
              if (event.data !== shown) { location.reload(); } else { clear(); }
            });
            stream.addEventListener("failed", function (event) { fail(event.data); });
          }
          function rest() {
            if (stream) { stream.close(); stream = null; }
          }
          document.addEventListener("visibilitychange", function () {
            if (document.visibilityState === "hidden") { rest(); } else { listen(); }
          });
          window.addEventListener("pagehide", rest);
          window.addEventListener("pageshow", listen);
          listen();
        })();

        """
}
