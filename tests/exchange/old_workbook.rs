//! A workbook of the old kind (.xls, BIFF8 in a compound file), with one sheet of texts and numbers:
//! just as much of the format as its readers ask for.

const SECTOR: usize = 512;
/// Streams below this would stand in a stream of small sectors.
const LEAST: usize = 4096;
const END: u32 = 0xFFFF_FFFE;
const FREE: u32 = 0xFFFF_FFFF;
const FAT: u32 = 0xFFFF_FFFD;

/// Cells that read as numbers are numbers.
pub fn bytes(rows: &[Vec<&str>]) -> Vec<u8> {
    compound(&workbook(rows))
}

fn record(out: &mut Vec<u8>, kind: u16, body: &[u8]) {
    out.extend(kind.to_le_bytes());
    out.extend(u16::try_from(body.len()).unwrap().to_le_bytes());
    out.extend(body);
}

fn begin(out: &mut Vec<u8>, kind: u16) {
    let mut body = [0x0600u16, kind, 0x0DBB, 0x07CC]
        .map(u16::to_le_bytes)
        .concat();
    body.extend([0u8; 8]);
    record(out, 0x0809, &body);
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn workbook(rows: &[Vec<&str>]) -> Vec<u8> {
    let mut out = Vec::new();
    begin(&mut out, 0x0005);
    record(&mut out, 0x0042, &1200u16.to_le_bytes());
    let name = "明细";
    let sheet_at = out.len() + 4 + 8 + name.encode_utf16().count() * 2 + 4;
    let mut sheet = u32::try_from(sheet_at).unwrap().to_le_bytes().to_vec();
    sheet.extend([0, 0, u8::try_from(name.encode_utf16().count()).unwrap(), 1]);
    sheet.extend(wide(name));
    record(&mut out, 0x0085, &sheet);
    record(&mut out, 0x000A, &[]);
    assert_eq!(out.len(), sheet_at);
    begin(&mut out, 0x0010);
    for (row, cells) in (0u16..).zip(rows) {
        for (column, cell) in (0u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            let mut body = [row, column, 0].map(u16::to_le_bytes).concat();
            if let Ok(number) = cell.parse::<f64>() {
                body.extend(number.to_le_bytes());
                record(&mut out, 0x0203, &body);
            } else {
                let length = u16::try_from(cell.encode_utf16().count()).unwrap();
                body.extend(length.to_le_bytes());
                body.push(1);
                body.extend(wide(cell));
                record(&mut out, 0x0204, &body);
            }
        }
    }
    record(&mut out, 0x000A, &[]);
    out
}

/// Header, one sector of the chain table, one of the directory, then the stream.
fn compound(stream: &[u8]) -> Vec<u8> {
    let size = stream.len().max(LEAST);
    let sectors = size.div_ceil(SECTOR);
    assert!(sectors + 2 <= SECTOR / 4, "more than one table can chain");
    let mut out = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    out.extend([0u8; 16]);
    for short in [0x003Eu16, 3, 0xFFFE, 9, 6] {
        out.extend(short.to_le_bytes());
    }
    out.extend([0u8; 10]);
    // One table; the directory in sector 1; no small sectors, no further tables.
    for long in [1u32, 1, 0, LEAST as u32, END, 0, END, 0, 0] {
        out.extend(long.to_le_bytes());
    }
    out.resize(SECTOR, 0xFF);
    let mut table = vec![FAT, END];
    table.extend((1..sectors as u32).map(|at| at + 2));
    table.push(END);
    table.resize(SECTOR / 4, FREE);
    out.extend(table.iter().flat_map(|next| next.to_le_bytes()));
    out.extend(entry("Root Entry", 5, 1, END, 0));
    out.extend(entry("Workbook", 2, FREE, 2, u32::try_from(size).unwrap()));
    out.extend([0u8; 256]);
    out.extend(stream);
    out.resize(SECTOR * (3 + sectors), 0);
    out
}

fn entry(name: &str, kind: u8, child: u32, start: u32, size: u32) -> Vec<u8> {
    let mut out = wide(name);
    let length = u16::try_from(out.len() + 2).unwrap();
    out.resize(64, 0);
    out.extend(length.to_le_bytes());
    out.extend([kind, 1]);
    out.extend([FREE, FREE, child].map(u32::to_le_bytes).concat());
    out.extend([0u8; 36]);
    out.extend(start.to_le_bytes());
    out.extend(size.to_le_bytes());
    out.extend([0u8; 4]);
    assert_eq!(out.len(), 128);
    out
}
