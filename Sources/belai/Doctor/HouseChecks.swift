import BelaiControls
import BelaiJournal
import BelaiLibrary
import BelaiScript
import BelaiSpeech
import Foundation

/// What `belai doctor` looks at beside the sound device.
struct HouseChecks {
  let house: House

  /// Speech, folders, journal, language and controls, in this order.
  func findings(_ tell: (Finding) -> Void) async {
    tell(await speech)
    tell(shipped)
    tell(folder("library", house.folders.user))
    tell(folder("journal", Journal.standardPath()))
    tell(DoctorWording.language(localeName))
    tell(buttons)
    tell(await sessionBus)
  }

  /// The engine opens a connection to the sound server as it starts, and waits for its answer.
  private var speech: Finding {
    get async {
      let starting = await within(.seconds(5)) {
        Result { () throws(SpeechError) in try SpeechEngine.shared() }
      }
      return switch starting {
      case nil: DoctorWording.speechWaits
      case .failure(let error): DoctorWording.noSpeech(error)
      case .success(let engine):
        DoctorWording.speech(engine.info, voices: house.voices.map(\.name))
      }
    }
  }

  private var shipped: Finding {
    DoctorWording.shipped(house.folders.shipped, scripts: house.library.entries.count)
  }

  /// Whether a file or folder can be made or written: the nearest part of its path that is there.
  private func folder(_ check: String, _ path: String) -> Finding {
    var present = path
    while unsafe access(present, F_OK) != 0, present.contains("/"), present != "/" {
      present = (present as NSString).deletingLastPathComponent
    }
    let isWritable = unsafe access(present, W_OK) == 0
    let words = isWritable ? "" : unsafe String(cString: strerror(errno))
    return DoctorWording.place(check, path, refusal: isWritable ? nil : "\(present): \(words)")
  }

  private var localeName: String {
    let environment = ProcessInfo.processInfo.environment
    return ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? ""
  }

  /// Input devices that may be read.
  private var buttons: Finding {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/dev/input")) ?? []
    let events = names.filter { $0.hasPrefix("event") }
    let readable = events.filter { unsafe access("/dev/input/" + $0, R_OK) == 0 }
    return DoctorWording.buttons(found: events.count, readable: readable.count)
  }

  /// Whether media keys and other players reach a session.
  private var sessionBus: Finding {
    get async {
      let opening = await within(.seconds(3)) { () -> ControlError? in
        let control = MPRISControl { _, _ in }
        do throws(ControlError) {
          try control.start()
          control.stop()
          return nil
        } catch { return error }
      }
      return switch opening {
      case .some(.none): DoctorWording.sessionBus(refusal: nil)
      case .some(.some(let error)):
        DoctorWording.sessionBus(refusal: "\(error.call): \(error.words)")
      case .none: DoctorWording.sessionBus(refusal: wording("tidak menjawab", "no answer"))
      }
    }
  }
}
