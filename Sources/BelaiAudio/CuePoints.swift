/// Appends a `cue ` chunk and the labels of its points to a closed WAV or RF64 file.
///
/// libsndfile writes cue points but loses their names (read back from version 1.2.0), so the
/// chunks are written here (Multimedia Programming Interface and Data Specifications 1.0).
func appendCuePoints(
  _ markers: [SoundMarker], to file: borrowing PartFile
) throws(SoundFileError) {
  let end = try file.size()
  let padding = [UInt8](repeating: 0, count: end % 2)
  let chunks = padding + chunk("cue ", points(markers)) + chunk("LIST", labels(markers))
  try file.write(chunks, at: end)
  let size = end + chunks.count - 8
  if try file.read(4, at: 0) == Array("RF64".utf8) {
    // The `ds64` chunk follows the form type; its first field is the size of the whole.
    let low = UInt32(truncatingIfNeeded: size)
    try file.write(littleEndian(low) + littleEndian(UInt32(size >> 32)), at: 20)
  } else {
    try file.write(littleEndian(UInt32(truncatingIfNeeded: size)), at: 4)
  }
}

private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
  let padding = [UInt8](repeating: 0, count: content.count % 2)
  return Array(name.utf8) + littleEndian(UInt32(content.count)) + content + padding
}

private func points(_ markers: [SoundMarker]) -> [UInt8] {
  var bytes = littleEndian(UInt32(markers.count))
  for (index, marker) in markers.enumerated() {
    let frame = littleEndian(UInt32(truncatingIfNeeded: marker.frame))
    bytes += littleEndian(UInt32(index + 1)) + frame
    bytes += Array("data".utf8) + littleEndian(0) + littleEndian(0) + frame
  }
  return bytes
}

private func labels(_ markers: [SoundMarker]) -> [UInt8] {
  var bytes = Array("adtl".utf8)
  for (index, marker) in markers.enumerated() {
    bytes += chunk("labl", littleEndian(UInt32(index + 1)) + Array(marker.label.utf8) + [0])
  }
  return bytes
}
