import type { Texts } from '../text-table.js';

export const upload = {
  title: { zh: '應備文件', en: 'Documents to attach' },
  lead: {
    zh: '依您的填答，需要下列文件。每個檔案上傳後立即檢查，不合格會說明原因。',
    en: 'By your answers these are the documents you need. Each file is checked at once, and you are told what is wrong.',
  },
  'all-needed': { zh: '必備', en: 'Needed' },
  'one-set': { zh: '擇一備齊即可', en: 'One of these in full is enough' },
  welcome: { zh: '如有，可一併附上', en: 'If you have them' },
  needed: { zh: '尚未上傳', en: 'Still needed' },
  optional: { zh: '可不附', en: 'Not required' },
  have: { zh: '已有 {files} 個檔案', en: 'Files here: {files}' },
  choose: { zh: '選擇檔案', en: 'Choose a file' },
  'choose-more': { zh: '再加一個檔案', en: 'Add a file' },
  camera: { zh: '拍照', en: 'Take a photo' },
  'limits-scan': {
    zh: '或將檔案拖曳至此。PDF、JPEG 或 PNG，每個檔案最大 20 MB。',
    en: 'Or drop it here. PDF, JPEG or PNG, up to 20 MB each.',
  },
  'limits-picture': {
    zh: '或將檔案拖曳至此。JPEG 或 PNG，最大 20 MB；接著可裁切。',
    en: 'Or drop it here. JPEG or PNG, up to 20 MB; you can crop it next.',
  },
  sending: { zh: '正在上傳 {name}', en: 'Sending {name}' },
  percent: { zh: '已上傳 {percent}%', en: '{percent}% sent' },
  'made-smaller': {
    zh: '已由 {from:size} 縮為 {to:size}，字跡仍清晰',
    en: 'Made smaller, from {from:size} to {to:size}',
  },
  size: { zh: '大小 {size:size}', en: '{size:size}' },
  'not-taken': { zh: '{name} 未收下', en: '{name} was not taken' },
  'broken-off': {
    zh: '上傳中斷，沒有留下不完整的檔案。檔案還在這裡，可以再試一次。',
    en: 'The upload broke off and left nothing behind. The file is still here: try again.',
  },
  'too-large': {
    zh: '檔案為 {size:size}，最大 20 MB，未上傳。請縮小或分成數個檔案。',
    en: 'It has {size:size}; 20 MB is the most, so it was not sent. Make it smaller or split it.',
  },
  drop: { zh: '不用這個檔案', en: 'Leave this file' },
  'remove-file': { zh: '移除：{name}', en: 'Remove: {name}' },
  'not-removed': {
    zh: '未能移除，請確認網路後再試。',
    en: 'It could not be removed. Check the connection and try again.',
  },
  'photo-rule-size': { zh: '至少 413×531 像素', en: '413×531 pixels or more' },
  'photo-rule-ratio': { zh: '寬高比 35:45', en: 'Upright, 35 by 45' },
  'photo-rule-background': { zh: '白色背景', en: 'White background' },
  'crop-title': { zh: '裁切照片', en: 'Crop your photo' },
  'crop-hint': {
    zh: '將臉放進橢圓：頭頂到下巴占高度的七至八成。拖曳照片，或用下方滑桿（方向鍵可微調）。',
    en: 'Put the face into the oval: crown to chin takes 70 to 80% of the height. Drag the photo, or use the sliders and arrow keys.',
  },
  'crop-picture': { zh: '您的照片', en: 'Your photo' },
  'crop-zoom': { zh: '放大', en: 'Zoom' },
  'crop-across': { zh: '左右', en: 'Left and right' },
  'crop-up': { zh: '上下', en: 'Up and down' },
  'crop-turn': { zh: '旋轉', en: 'Turn' },
  'crop-size': { zh: '框內 {width}×{height} 像素，足夠。', en: '{width}×{height} pixels in the frame: enough.' },
  'crop-too-small': {
    zh: '框內只有 {width}×{height} 像素，至少須 413×531。請縮小放大倍率，或改用較大的原檔。',
    en: 'Only {width}×{height} pixels in the frame; 413×531 are needed. Zoom out, or use the larger original.',
  },
  'crop-unreadable': {
    zh: '這張照片無法開啟，請改用 JPEG 或 PNG。',
    en: 'This photo cannot be opened. Use a JPEG or PNG.',
  },
  'crop-take': { zh: '使用這張照片', en: 'Use this photo' },
} as const satisfies Texts;
